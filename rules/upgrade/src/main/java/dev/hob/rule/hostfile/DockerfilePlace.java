package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Word;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses, of several projects that a word of a Dockerfile may mean, those that fit its place: first those that it copies or builds, where
 * its paths start from the folder that it is built from; then those in its own folder, or the nearest around it. What lies outside of the
 * folder that compose files build it from is never meant, because a build sees nothing else.
 */
final class DockerfilePlace {

    private static final Pattern PROJECT = Pattern.compile("(?i).*\\.(?:cs|fs|vb)proj");

    private final String uri;
    private final List<String> declared;
    private final List<String> paths;

    DockerfilePlace(SolutionModel model, String uri, HostFile file) {
        this.uri = uri;
        this.declared = ComposeServices.of(model).building(uri).stream()
                .flatMap(service -> service.buildFolder().stream())
                .distinct()
                .toList();
        this.paths =
                file.instructions().stream().flatMap(DockerfilePlace::paths).toList();
    }

    /** The sources of {@code COPY} and {@code ADD}, but for what earlier stages made, and the projects that {@code RUN} names. */
    private static Stream<String> paths(Instruction instruction) {
        List<String> words = instruction.arguments().stream().map(Word::getText).toList();
        if (instruction.is("COPY") || instruction.is("ADD")) {
            boolean fromStage =
                    instruction.words().stream().anyMatch(word -> word.getText().startsWith("--from="));
            return fromStage || words.isEmpty() ? Stream.empty() : words.subList(0, words.size() - 1).stream();
        }
        return instruction.is("RUN") && words.contains("dotnet")
                ? words.stream().filter(PROJECT.asMatchPredicate())
                : Stream.empty();
    }

    /** Those of {@code candidates} that fit best; several where nothing sets them apart. */
    List<Project> choose(List<Project> candidates) {
        List<Project> seen = declared.isEmpty()
                ? candidates
                : which(candidates, project -> declared.stream().anyMatch(folder -> isIn(folder, project)));
        if (seen.size() < 2) {
            return seen;
        }
        List<Predicate<Project>> tests = new ArrayList<>();
        if (declared.isEmpty()) {
            around().forEach(folder -> tests.add(project -> isNamedFrom(folder, project)));
        } else {
            tests.add(project -> declared.stream().anyMatch(folder -> isNamedFrom(folder, project)));
        }
        tests.add(project -> project.folder().equals(TreePath.parent(uri)));
        around().stream()
                .filter(folder -> !folder.isEmpty())
                .forEach(folder -> tests.add(project -> isIn(folder, project)));
        return tests.stream()
                .map(test -> which(seen, test))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(seen);
    }

    private static List<Project> which(List<Project> projects, Predicate<Project> test) {
        return projects.stream().filter(test).toList();
    }

    /** The Dockerfile's folder and those above it, the root last. */
    private List<String> around() {
        List<String> folders = new ArrayList<>();
        String folder = uri;
        while (!folder.isEmpty()) {
            folder = TreePath.parent(folder);
            folders.add(folder);
        }
        return folders;
    }

    /** Whether one of the paths, read from {@code context}, is the project, a pattern of project files in its folder, or a folder around it. */
    private boolean isNamedFrom(String context, Project project) {
        return paths.stream()
                .flatMap(path -> TreePath.uri(context, path.startsWith("/") ? "." + path : path).stream())
                .filter(path -> !path.equals(context))
                .anyMatch(path -> path.equalsIgnoreCase(project.uri())
                        || path.contains("*") && TreePath.parent(path).equalsIgnoreCase(project.folder())
                        || isIn(path, project));
    }

    private static boolean isIn(String folder, Project project) {
        return folder.isEmpty() || project.uri().startsWith(folder + "/");
    }
}
