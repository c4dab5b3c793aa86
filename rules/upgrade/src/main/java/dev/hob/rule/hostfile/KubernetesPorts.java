package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Kubernetes expects containers whose image is built from a Dockerfile of the tree, and which nothing tells where to listen. */
record KubernetesPorts(Manifests manifests, BuiltImages images) {

    /**
     * A place that names the port.
     *
     * @param dockerfile what the container's image is built from
     * @param isDoubtful whether the container may be told where to listen, out of sight
     */
    record Use(Scalar port, String dockerfile, boolean isDoubtful) {}

    static KubernetesPorts of(HostFile file) {
        return new KubernetesPorts(Manifests.of(file), BuiltImages.of(file));
    }

    /** Whether a container that is built from {@code dockerfile} is told where to listen. */
    boolean areToldOf(String dockerfile) {
        return manifests.workloads().stream()
                .anyMatch(workload -> workload.containers().stream()
                        .anyMatch(container ->
                                isBuiltFrom(dockerfile, container) && manifests.tell(workload, container)));
    }

    private boolean isBuiltFrom(String dockerfile, PodContainer container) {
        return images.dockerfileOf(container.image()).filter(dockerfile::equals).isPresent();
    }

    /** The places in the file {@code uri}, in no particular order. */
    List<Use> in(String uri, int port) {
        List<Use> uses = new ArrayList<>();
        for (Workload workload : manifests.workloads()) {
            for (PodContainer container : workload.containers()) {
                if (workload.uri().equals(uri)) {
                    Stream.concat(container.ports(port).stream(), container.probes(port).stream())
                            .forEach(place -> use(place, workload, container).ifPresent(uses::add));
                }
            }
        }
        for (ClusterService service : manifests.services()) {
            if (service.uri().equals(uri)) {
                service.targets(port)
                        .forEach(place -> target(service, place, port).ifPresent(uses::add));
            }
        }
        return uses;
    }

    private Optional<Use> target(ClusterService service, Scalar place, int port) {
        return manifests.workloads().stream()
                .filter(workload -> workload.isSelectedBy(service.selector()))
                .flatMap(workload ->
                        workload.behind(port).stream().flatMap(container -> use(place, workload, container).stream()))
                .findFirst();
    }

    private Optional<Use> use(Scalar place, Workload workload, PodContainer container) {
        return images.dockerfileOf(container.image())
                .filter(dockerfile -> !manifests.tell(workload, container))
                .map(dockerfile -> new Use(place, dockerfile, manifests.mayTell(workload, container)));
    }
}
