package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.HostFileReader;
import dev.hob.hostfile.Mapping;
import dev.hob.language.MalformedText;
import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.ast.Node;

/**
 * The manifests of Kubernetes in the tree, with patches and generators of Kustomize; found once for an analysis. Templates that are no
 * YAML before somebody fills them in, as Helm's, are none.
 */
final class Manifests {

    private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml");

    private final List<Workload> workloads = new ArrayList<>();
    private final List<ClusterService> services = new ArrayList<>();
    private final Map<String, List<String>> configMaps = new TreeMap<>();

    private Manifests(SolutionModel model) {
        for (String uri : model.tree().files()) {
            if (YAML.matcher(uri).matches()) {
                objects(model, uri).forEach(object -> add(object, uri));
            }
        }
    }

    static Manifests of(Node root) {
        SolutionLanguageProcessor processor =
                (SolutionLanguageProcessor) root.getAstInfo().getLanguageProcessor();
        SolutionModel model = SolutionModel.of(root);
        return processor.shared(Manifests.class, task -> new Manifests(model));
    }

    private static Stream<DataNode> objects(SolutionModel model, String uri) {
        try {
            String text = model.tree().read(uri).text();
            return text.contains("kind:") || text.contains("configMapGenerator:")
                    ? HostFileReader.read(uri, text).documents().stream().flatMap(Manifests::listed)
                    : Stream.empty();
        } catch (UnreadableFile | MalformedText e) {
            return Stream.empty();
        }
    }

    private static Stream<DataNode> listed(DataNode document) {
        return document.text("kind").equals("List")
                ? document.value("items").stream().flatMap(items -> items.items().stream())
                : Stream.of(document);
    }

    private void add(DataNode object, String uri) {
        if (!object.text("kind").isEmpty()) {
            Workload.of(object, uri).ifPresent(workloads::add);
            ClusterService.of(object, uri).ifPresent(services::add);
        }
        if (object.text("kind").equals("ConfigMap")) {
            String name = object.at("metadata", "name").map(DataNode::text).orElse("");
            Workload.texts(object.value("data")).keySet().forEach(key -> set(name, key));
            configMaps.computeIfAbsent(name, key -> new ArrayList<>());
        }
        for (DataNode generator :
                object.value("configMapGenerator").map(DataNode::items).orElse(List.of())) {
            boolean seen = generator instanceof Mapping mapping
                    && mapping.entries().stream()
                            .map(Entry::getKey)
                            .noneMatch(key -> List.of("files", "envs", "env").contains(key));
            generator
                    .value("literals")
                    .map(DataNode::items)
                    .orElse(List.of())
                    .forEach(literal ->
                            set(generator.text("name"), literal.text().split("=", 2)[0]));
            if (seen) {
                configMaps.computeIfAbsent(generator.text("name"), key -> new ArrayList<>());
            }
        }
    }

    private void set(String configMap, String variable) {
        configMaps.computeIfAbsent(configMap, key -> new ArrayList<>()).add(variable);
    }

    List<Workload> workloads() {
        return workloads;
    }

    List<ClusterService> services() {
        return services;
    }

    /** Whether anything says where {@code container} listens: it, a patch of it, or a config map that its environment is taken from. */
    boolean tell(Workload workload, PodContainer container) {
        return same(workload, container)
                .anyMatch(each -> each.tells()
                        || each.environmentSources().stream()
                                .flatMap(name -> configMaps.getOrDefault(name, List.of()).stream())
                                .anyMatch(ListeningPort::isToldBy));
    }

    /** Whether its environment is taken from where nobody here can see it. */
    boolean mayTell(Workload workload, PodContainer container) {
        return same(workload, container)
                .flatMap(each -> each.environmentSources().stream())
                .anyMatch(name -> !configMaps.containsKey(name));
    }

    private Stream<PodContainer> same(Workload workload, PodContainer container) {
        return workloads.stream()
                .filter(workload::isSameAs)
                .flatMap(each -> each.containers().stream())
                .filter(each -> each.name().equals(container.name()));
    }
}
