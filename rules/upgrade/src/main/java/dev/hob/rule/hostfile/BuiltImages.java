package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.HostFileReader;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.language.MalformedText;
import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.UnreadableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.Node;

/**
 * Which Dockerfile of the tree an image is built from, as compose files, CI, Skaffold and scripts say; found once for an
 * analysis. An image that several Dockerfiles are built as, or none, is none of the tree's.
 */
final class BuiltImages {

    private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml");
    private static final Pattern SCRIPT = Pattern.compile("(?i).*\\.(?:sh|bash|ps1|cmd|bat|mk)|(?:.*/)?makefile");
    private static final Pattern MOVES = Pattern.compile("(?m)(?:^|[\\s;&|])(?:cd|pushd|set-location|sl)\\s");
    private static final List<String> YAML_WORDS = List.of("image:", " build ", "build-push-action", "Docker@");

    private final SolutionModel model;
    private final Map<ImageName, SortedSet<String>> dockerfiles = new HashMap<>();

    private BuiltImages(SolutionModel model) {
        this.model = model;
        for (String uri : model.tree().files()) {
            if (YAML.matcher(uri).matches()) {
                text(uri)
                        .filter(text -> YAML_WORDS.stream().anyMatch(text::contains))
                        .flatMap(text -> read(uri, text))
                        .ifPresent(file -> file.documents().forEach(document -> addDocument(document, uri)));
            } else if (SCRIPT.matcher(uri).matches()) {
                text(uri).ifPresent(text -> addScript(text, folder(uri)));
            }
        }
    }

    static BuiltImages of(Node root) {
        SolutionLanguageProcessor processor =
                (SolutionLanguageProcessor) root.getAstInfo().getLanguageProcessor();
        SolutionModel model = SolutionModel.of(root);
        return processor.shared(BuiltImages.class, task -> new BuiltImages(model));
    }

    /** The one Dockerfile that builds the image called {@code name}. */
    Optional<String> dockerfileOf(String name) {
        return ImageName.parse(name)
                .map(dockerfiles::get)
                .filter(found -> found.size() == 1)
                .map(SortedSet::first);
    }

    private void addDocument(DataNode document, String uri) {
        for (ComposeService service : ComposeService.all(document, uri, model.tree())) {
            service.dockerfile().ifPresent(dockerfile -> add(service.service().text("image"), dockerfile));
        }
        for (DataNode artifact :
                document.at("build", "artifacts").map(DataNode::items).orElse(List.of())) {
            String context = artifact.text("context").isEmpty() ? "." : artifact.text("context");
            String file =
                    artifact.at("docker", "dockerfile").map(DataNode::text).orElse("Dockerfile");
            resolve(folder(uri), context + "/" + file).ifPresent(found -> add(artifact.text("image"), found));
        }
        document.descendants(Scalar.class)
                .filter(scalar -> scalar.text().contains(" build "))
                .forEach(scalar -> addScript(scalar.text(), ""));
        document.descendants(Mapping.class)
                .forEach(step -> CiImageBuild.of(step, document)
                        .ifPresent(build -> resolve("", build.dockerfile())
                                .ifPresent(found -> build.tags().forEach(tag -> add(tag, found)))));
    }

    /** Where a script changes the folder, its paths mean nothing that could be known. */
    private void addScript(String script, String folder) {
        if (MOVES.matcher(script.toLowerCase(Locale.ROOT)).find()) {
            return;
        }
        for (DockerBuild build : DockerBuild.in(script)) {
            SortedSet<String> found = new TreeSet<>();
            resolve("", build.dockerfile()).ifPresent(found::add);
            resolve(folder, build.dockerfile()).ifPresent(found::add);
            if (found.size() == 1) {
                build.tags().forEach(tag -> add(tag, found.first()));
            }
        }
    }

    /** Paths of CI often begin with the folder of the checkout, in a variable. */
    private Optional<String> resolve(String folder, String path) {
        String known = path.replaceFirst("^(?:\\$\\{\\{[^}]*}}|\\$\\([^)]*\\)|\\$\\w+|\\$\\{\\w+})[/\\\\]", "");
        return known.contains("$") ? Optional.empty() : model.tree().resolve(folder, known);
    }

    private void add(String image, String dockerfile) {
        ImageName.parse(image)
                .ifPresent(name -> dockerfiles
                        .computeIfAbsent(name, key -> new TreeSet<>())
                        .add(dockerfile));
    }

    private static String folder(String uri) {
        return uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/')) : "";
    }

    private Optional<String> text(String uri) {
        try {
            return Optional.of(model.tree().read(uri).text());
        } catch (UnreadableFile e) {
            return Optional.empty();
        }
    }

    private static Optional<HostFile> read(String uri, String text) {
        try {
            return Optional.of(HostFileReader.read(uri, text));
        } catch (MalformedText e) {
            return Optional.empty();
        }
    }
}
