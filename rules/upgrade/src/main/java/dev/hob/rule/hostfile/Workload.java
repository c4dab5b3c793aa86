package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An object of Kubernetes that makes pods: a deployment, a job, a pod itself.
 *
 * @param uri the file that describes it
 * @param labels those of its pods
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/">Workloads</a>
 */
record Workload(String uri, String kind, String name, Map<String, String> labels, List<PodContainer> containers) {

    /** The workload that {@code object} is. */
    static Optional<Workload> of(DataNode object, String uri) {
        Optional<DataNode> pod =
                switch (object.text("kind")) {
                    case "Pod" -> Optional.of(object);
                    case "CronJob" -> object.at("spec", "jobTemplate", "spec", "template");
                    default -> object.at("spec", "template");
                };
        List<PodContainer> containers = pod.stream()
                .flatMap(template ->
                        Stream.of("containers", "initContainers").flatMap(key -> template.at("spec", key).stream()))
                .flatMap(all -> all.items().stream())
                .filter(Mapping.class::isInstance)
                .map(PodContainer::new)
                .toList();
        return containers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Workload(
                        uri,
                        object.text("kind"),
                        object.at("metadata", "name").map(DataNode::text).orElse(""),
                        texts(pod.flatMap(template -> template.at("metadata", "labels"))),
                        containers));
    }

    /** The texts of a mapping. */
    static Map<String, String> texts(Optional<DataNode> node) {
        Map<String, String> texts = new TreeMap<>();
        if (node.orElse(null) instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                texts.put(entry.getKey(), entry.value().text());
            }
        }
        return texts;
    }

    /** Whether {@code other} describes the same object, as a patch of it does. */
    boolean isSameAs(Workload other) {
        return kind.equals(other.kind) && name.equals(other.name);
    }

    /** The container that has {@code port}: the one that says so, else the only one. */
    Optional<PodContainer> behind(int port) {
        return containers.stream()
                .filter(container -> !container.ports(port).isEmpty())
                .findFirst()
                .or(() -> containers.size() == 1 ? Optional.of(containers.get(0)) : Optional.empty());
    }

    /** Whether a service that selects by {@code selector} sends what it gets to these pods. */
    boolean isSelectedBy(Map<String, String> selector) {
        return !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet());
    }
}
