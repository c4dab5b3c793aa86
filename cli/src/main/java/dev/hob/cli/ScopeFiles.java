package dev.hob.cli;

import dev.hob.rule.HostFiles;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private final Predicate<String> once;

    /**
     * The files of {@code solution} that are {@code inScope}.
     *
     * @param once of files that are no more, which were in scope
     */
    private ScopeFiles(Solution solution, Predicate<String> inScope, Predicate<String> once) {
        this(
                filtered(
                        solution.tree().files(),
                        inScope.and(uri -> LOOKED_AT.matcher(uri).matches())),
                filtered(solution.tree().files(), inScope.and(HostFiles::isCandidate)),
                once);
    }

    private ScopeFiles(Set<String> files, Set<String> hostFiles, Predicate<String> once) {
        this.files = files;
        this.hostFiles = hostFiles;
        this.once = once;
    }

    private static Set<String> filtered(Collection<String> files, Predicate<String> wanted) {
        return files.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The files of {@code scope}.
     *
     * @throws UsageException if it is a solution file that cannot be read
     */
    static ScopeFiles of(AuditScope scope, Solution solution) throws UsageException {
        String path = scope.relativePath();
        if (Files.isDirectory(scope.path())) {
            return new ScopeFiles(solution, isIn(path), isIn(path));
        }
        if (ScopeProjects.isSolutionFile(path)) {
            return of(ScopeProjects.listedIn(path, solution), solution);
        }
        return solution.project(path)
                .map(project -> of(List.of(project), solution))
                .orElseGet(() -> new ScopeFiles(solution, path::equals, path::equals));
    }

    /** All files of a tree that an audit looks at. */
    static ScopeFiles all(Solution solution) {
        return new ScopeFiles(solution, uri -> true, uri -> true);
    }

    private static ScopeFiles of(List<Project> projects, Solution solution) {
        Predicate<String> inAFolder =
                projects.stream().map(project -> isIn(project.folder())).reduce(uri -> false, Predicate::or);
        return new ScopeFiles(solution, ofProjects(projects), inAFolder);
    }

    private static Predicate<String> isIn(String folder) {
        return uri -> folder.isEmpty() || uri.startsWith(folder + "/");
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

    /** Those of them that {@code wanted} accepts. */
    ScopeFiles only(Predicate<String> wanted) {
        return new ScopeFiles(filtered(files, wanted), filtered(hostFiles, wanted), once.and(wanted));
    }

    /** Whether the file {@code uri}, which is no more, was in scope: of a project it was if it lay in its folder. */
    boolean contained(String uri) {
        return once.test(uri);
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
