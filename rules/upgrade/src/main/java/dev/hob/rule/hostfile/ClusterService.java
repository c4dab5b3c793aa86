package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service of Kubernetes, which sends what it gets to ports of pods.
 *
 * @param uri the file that describes it
 * @param selector the labels of those pods
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/">Service</a>
 */
record ClusterService(String uri, Map<String, String> selector, DataNode node) {

    /** The service that {@code object} is. */
    static Optional<ClusterService> of(DataNode object, String uri) {
        return object.text("kind").equals("Service")
                ? Optional.of(new ClusterService(uri, Workload.texts(object.at("spec", "selector")), object))
                : Optional.empty();
    }

    /**
     * Where it names {@code port} of the pods by number: its target, or its own port if that is the target too. What it
     * names by name the container says.
     */
    List<Scalar> targets(int port) {
        return node.at("spec", "ports").stream()
                .flatMap(ports -> ports.items().stream())
                .flatMap(each -> each.value("targetPort").or(() -> each.value("port")).stream())
                .flatMap(each -> PodContainer.scalar(each, port))
                .toList();
    }
}
