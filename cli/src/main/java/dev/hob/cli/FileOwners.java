package dev.hob.cli;

import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which project a file belongs to, where it is one: the one that compiles it; of property files the only one that
 * lies below them; of other files the one in whose folder they lie.
 */
final class FileOwners {

    private static final Pattern PROPERTY_FILE = Pattern.compile("(?i).*\\.(?:props|targets)");

    private final Solution solution;

    FileOwners(Solution solution) {
        this.solution = solution;
    }

    /** The uri of the project that the file {@code uri} belongs to; nothing if there is none or are several. */
    Optional<String> projectOf(String uri) {
        if (solution.project(uri).isPresent()) {
            return Optional.of(uri);
        }
        List<Project> compiling = solution.projectsOf(uri);
        if (!compiling.isEmpty()) {
            return theOnly(compiling);
        }
        String folder = TreePath.parent(uri);
        return PROPERTY_FILE.matcher(uri).matches() ? theOnly(projectsBelow(folder)) : nearestAbove(folder);
    }

    private static Optional<String> theOnly(List<Project> projects) {
        return projects.size() == 1 ? Optional.of(projects.get(0).uri()) : Optional.empty();
    }

    private List<Project> projectsBelow(String folder) {
        return solution.projects().stream()
                .filter(project -> folder.isEmpty() || (project.folder() + "/").startsWith(folder + "/"))
                .toList();
    }

    private Optional<String> nearestAbove(String folder) {
        for (String each = folder; ; each = TreePath.parent(each)) {
            String current = each;
            List<Project> there = solution.projects().stream()
                    .filter(project -> project.folder().equals(current))
                    .toList();
            if (!there.isEmpty() || each.isEmpty()) {
                return theOnly(there);
            }
        }
    }
}
