package dev.hob.rule.behaviour;

import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which projects read the settings files of a folder, and whether code of theirs runs there. */
record SettingsReaders(Solution solution) {

    /** The projects of {@code folder}, which is empty or ends with a slash, else of the nearest folder above that has any. */
    List<Project> of(String folder) {
        String here = folder;
        while (true) {
            String wanted = here.isEmpty() ? "" : here.substring(0, here.length() - 1);
            List<Project> found = solution.projects().stream()
                    .filter(project -> project.folder().equals(wanted))
                    .toList();
            if (!found.isEmpty() || here.isEmpty()) {
                return found;
            }
            here = wanted.substring(0, wanted.lastIndexOf('/') + 1);
        }
    }

    /** Whether {@code source} is compiled by one of {@code projects}, or by one that they reference. */
    boolean run(List<Project> projects, String source) {
        Set<String> compiling = new HashSet<>();
        solution.projectsOf(source).forEach(project -> compiling.add(project.uri()));
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        projects.forEach(project -> open.add(project.uri()));
        while (!open.isEmpty()) {
            String uri = open.remove();
            if (compiling.contains(uri)) {
                return true;
            }
            if (seen.add(uri)) {
                solution.projects().stream()
                        .filter(project -> project.uri().equals(uri))
                        .flatMap(project -> project.targets().stream())
                        .flatMap(target -> target.projectReferences().stream())
                        .forEach(reference -> reference.project().ifPresent(open::add));
            }
        }
        return false;
    }
}
