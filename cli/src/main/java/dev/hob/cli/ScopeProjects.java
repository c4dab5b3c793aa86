package dev.hob.cli;

import dev.hob.language.MalformedText;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.UnreadableFile;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The projects that a PATH means: all below a folder, those that a solution file lists, one project, or those that
 * compile a source file.
 */
final class ScopeProjects {

    private static final Pattern SOLUTION = Pattern.compile("(?i).*\\.slnx?");

    private ScopeProjects() {}

    /**
     * The projects of {@code scope}, sorted by URI but for those of a solution file, which keep its order.
     *
     * @throws UsageException if it is a solution file that cannot be read
     */
    static List<Project> of(AuditScope scope, Solution solution) throws UsageException {
        String path = scope.relativePath();
        if (Files.isDirectory(scope.path())) {
            return solution.projects().stream()
                    .filter(project -> path.isEmpty() || project.uri().startsWith(path + "/"))
                    .toList();
        }
        if (isSolutionFile(path)) {
            return listedIn(path, solution);
        }
        return solution.project(path).map(List::of).orElseGet(() -> solution.projectsOf(path));
    }

    static boolean isSolutionFile(String path) {
        return SOLUTION.matcher(path).matches();
    }

    /** The projects that the solution file {@code path} lists. */
    static List<Project> listedIn(String path, Solution solution) throws UsageException {
        try {
            return solution.projectsIn(path);
        } catch (UnreadableFile e) {
            throw new UsageException(path + ": " + e.getMessage());
        } catch (MalformedText e) {
            throw new UsageException(path + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        }
    }
}
