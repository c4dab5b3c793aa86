package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service of a compose file.
 *
 * @param folder the folder of the file
 * @param name its name, by which other files of the same folder add to it
 * @param service what the file says of it
 * @param context the folder that it is built from, as the file writes it; {@code .} if it says nothing
 * @param dockerfile the Dockerfile that it is built from, if it says so and it lies in the tree
 * @see <a href="https://docs.docker.com/reference/compose-file/services/">Services</a>
 */
record ComposeService(String folder, String name, DataNode service, String context, Optional<String> dockerfile) {

    /** The services of a document of the file {@code uri}. */
    static List<ComposeService> all(DataNode document, String uri, SourceTree tree) {
        List<ComposeService> services = new ArrayList<>();
        String folder = uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/')) : "";
        if (document.value("services").orElse(null) instanceof Mapping all) {
            for (Entry entry : all.entries()) {
                DataNode service = entry.value();
                String context = context(service);
                services.add(new ComposeService(
                        folder, entry.getKey(), service, context, dockerfile(service, folder, context, tree)));
            }
        }
        return services;
    }

    private static String context(DataNode service) {
        String context = service.value("build")
                .map(build -> build instanceof Mapping ? build.text("context") : build.text())
                .orElse("");
        return context.isEmpty() ? "." : context;
    }

    private static Optional<String> dockerfile(DataNode service, String folder, String context, SourceTree tree) {
        return service.value("build")
                .map(build -> build.text("dockerfile"))
                .flatMap(file -> tree.resolve(folder, context + "/" + (file.isEmpty() ? "Dockerfile" : file)));
    }

    /** The folder that it is built from, relative to the root, if it lies in the tree. */
    Optional<String> buildFolder() {
        return TreePath.uri(folder, context);
    }

    /** Whether it is built from the Dockerfile {@code uri}. */
    boolean builds(String uri) {
        return dockerfile.filter(uri::equals).isPresent();
    }

    /** Whether {@code other} is the same service, of which several files in one folder may speak. */
    boolean isSameAs(ComposeService other) {
        return folder.equals(other.folder) && name.equals(other.name);
    }

    /** The values of its ports that end with {@code port} of the container: {@code 5000:80}, {@code target: 80}. */
    List<Scalar> ports(int port) {
        List<Scalar> ports = new ArrayList<>();
        for (DataNode item : service.value("ports").map(DataNode::items).orElse(List.of())) {
            DataNode value = item instanceof Mapping ? item.value("target").orElse(item) : item;
            if (value instanceof Scalar scalar && scalar.text().matches("(?:.*:)?" + port + "(?:/tcp)?")) {
                ports.add(scalar);
            }
        }
        return ports;
    }

    /** Whether its environment says where to listen. */
    boolean tells() {
        return environment().stream().anyMatch(ListeningPort::isToldBy);
    }

    /** A mapping of names to values, or a list of {@code NAME=value}. */
    private List<String> environment() {
        DataNode environment = service.value("environment").orElse(null);
        if (environment instanceof Mapping mapping) {
            return mapping.entries().stream().map(Entry::getKey).toList();
        }
        return environment == null
                ? List.of()
                : environment.items().stream()
                        .map(item -> item.text().split("=", 2)[0].strip())
                        .toList();
    }
}
