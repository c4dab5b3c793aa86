package dev.hob.cli;

import dev.hob.rule.HostFiles;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The source and project files that findings are wanted for: all below a folder, one file, or what belongs to a project
 * or to the projects of a solution file. To a project belong its file, what it compiles, and the property files above
 * it, in which its versions may stand, and host files around it.
 */
final class ScopeFiles {

    private static final Pattern LOOKED_AT = Pattern.compile(
            "(?i).*\\.(?:cs|fs|vb|cshtml|razor|(?:cs|fs|vb|sql)proj|props|targets)|(?:.*/)?packages\\.config");

    private final Set<String> files;
    private final Set<String> hostFiles;

    private ScopeFiles(Solution solution, Predicate<String> inScope) {
        files = new HashSet<>(solution.tree().files().stream()
                .filter(uri -> LOOKED_AT.matcher(uri).matches())
                .filter(inScope)
                .toList());
        hostFiles = new HashSet<>(solution.tree().files().stream()
                .filter(HostFiles::isCandidate)
                .filter(inScope)
                .toList());
    }

    /**
     * The files of {@code scope}.
     *
     * @throws UsageException if it is a solution file that cannot be read
     */
    static ScopeFiles of(AuditScope scope, Solution solution) throws UsageException {
        String path = scope.relativePath();
        if (Files.isDirectory(scope.path())) {
            return new ScopeFiles(solution, uri -> path.isEmpty() || uri.startsWith(path + "/"));
        }
        if (ScopeProjects.isSolutionFile(path)) {
            return new ScopeFiles(solution, ofProjects(ScopeProjects.listedIn(path, solution)));
        }
        return new ScopeFiles(
                solution,
                solution.project(path)
                        .map(project -> ofProjects(List.of(project)))
                        .orElse(uri -> uri.equals(path)));
    }

    private static Predicate<String> ofProjects(List<Project> projects) {
        return projects.stream().map(ScopeFiles::ofProject).reduce(uri -> false, Predicate::or);
    }

    private static Predicate<String> ofProject(Project project) {
        Set<String> own = new HashSet<>(List.of(project.uri()));
        project.targets().forEach(target -> {
            own.addAll(target.compile());
            own.addAll(target.views());
        });
        project.packagesConfig().ifPresent(own::add);
        return uri -> own.contains(uri)
                || isPropertyFileAbove(uri, project.folder())
                || HostFiles.isCandidate(uri) && isAround(uri, project.folder());
    }

    private static boolean isPropertyFileAbove(String uri, String folder) {
        int slash = uri.lastIndexOf('/');
        String itsFolder = slash < 0 ? "" : uri.substring(0, slash);
        String name = uri.substring(slash + 1).toLowerCase(Locale.ROOT);
        return name.matches("directory\\.(build|packages)\\.(props|targets)")
                && (itsFolder.isEmpty() || folder.equals(itsFolder) || folder.startsWith(itsFolder + "/"));
    }

    /** Host files belong to the project in whose folder they lie, and those of the whole tree (CI, tools) to all. */
    private static boolean isAround(String uri, String folder) {
        int slash = uri.lastIndexOf('/');
        String itsFolder = slash < 0 ? "" : uri.substring(0, slash);
        return itsFolder.isEmpty() || itsFolder.startsWith(".") || (itsFolder + "/").startsWith(folder + "/");
    }

    boolean contains(String uri) {
        return files.contains(uri) || hostFiles.contains(uri);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    int size() {
        return files.size();
    }
}
