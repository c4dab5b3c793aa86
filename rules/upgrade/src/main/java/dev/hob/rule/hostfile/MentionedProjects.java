package dev.hob.rule.hostfile;

import dev.hob.language.MalformedText;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the projects that words of a build script mean. Paths in containers and in CI start elsewhere than in the tree, so a path
 * means what ends like it: of files of that name those count that share most of the path.
 */
final class MentionedProjects {

    private static final Pattern PROJECT = Pattern.compile("(?i).*\\.(?:cs|fs|vb)proj");
    private static final Pattern ASSEMBLY = Pattern.compile("(?i)(?:.*[/\\\\])?([^/\\\\]+?)\\.(?:dll|exe)");
    private static final Pattern SOLUTION = Pattern.compile("(?i).*\\.slnx?");

    private final SolutionModel model;
    private final UnaryOperator<List<Project>> choice;

    MentionedProjects(SolutionModel model) {
        this(model, UnaryOperator.identity());
    }

    /** @param choice takes those of several projects that one word may mean which it does mean */
    MentionedProjects(SolutionModel model, UnaryOperator<List<Project>> choice) {
        this.model = model;
        this.choice = choice;
    }

    /** The projects whose files, or whose solution's file, are among {@code words}. */
    Set<Project> byPath(Collection<String> words) {
        Set<Project> projects = new LinkedHashSet<>();
        for (String word : words) {
            String path = normal(word);
            if (PROJECT.matcher(path).matches()) {
                projects.addAll(choice.apply(likest(path, model.projects().projects(), Project::uri)));
            } else if (SOLUTION.matcher(path).matches()) {
                likest(path, model.tree().files(), uri -> uri).forEach(uri -> projects.addAll(listedIn(uri)));
            }
        }
        return projects;
    }

    /** The projects whose folder is named by one of {@code words}, by its last part at least. */
    Set<Project> byFolder(Collection<String> words) {
        Set<Project> projects = new LinkedHashSet<>();
        for (String word : words) {
            String path = normal(word);
            if (!path.isEmpty()) {
                projects.addAll(choice.apply(likest(path, model.projects().projects(), Project::folder)));
            }
        }
        return projects;
    }

    /** The projects whose assembly a command of these words starts. */
    Set<Project> startedBy(Collection<String> words) {
        Set<Project> projects = new LinkedHashSet<>();
        for (String word : words) {
            Matcher assembly = ASSEMBLY.matcher(word);
            projects.addAll(
                    byAssembly(assembly.matches() ? assembly.group(1) : word.substring(word.lastIndexOf('/') + 1)));
        }
        return projects;
    }

    private List<Project> byAssembly(String name) {
        return choice.apply(model.projects().projects().stream()
                .filter(project -> project.targets().stream()
                        .anyMatch(build -> build.assemblyName().equalsIgnoreCase(name)))
                .toList());
    }

    /** The projects in the folder of {@code uri}, else in the nearest one above that has any. */
    List<Project> around(String uri) {
        String folder = uri;
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            List<Project> here = in(folder);
            if (!here.isEmpty()) {
                return here;
            }
        }
        return in("");
    }

    private List<Project> in(String folder) {
        return model.projects().projects().stream()
                .filter(project -> project.folder().equals(folder))
                .toList();
    }

    private List<Project> listedIn(String solutionFile) {
        try {
            return model.projects().projectsIn(solutionFile);
        } catch (UnreadableFile | MalformedText e) {
            return List.of();
        }
    }

    /** Of the things whose path ends with the last part of {@code path} those that share most parts with it. */
    private static <T> List<T> likest(String path, List<T> things, Function<T, String> pathOf) {
        String[] wanted = path.split("/");
        List<T> best = new ArrayList<>();
        int most = 1;
        for (T thing : things) {
            int shared = sharedEnd(
                    wanted, pathOf.apply(thing).toLowerCase(Locale.ROOT).split("/"));
            if (shared > most) {
                best.clear();
                most = shared;
            }
            if (shared == most) {
                best.add(thing);
            }
        }
        return best;
    }

    private static int sharedEnd(String[] one, String[] other) {
        int n = 0;
        while (n < Math.min(one.length, other.length) && one[one.length - 1 - n].equals(other[other.length - 1 - n])) {
            n++;
        }
        return n;
    }

    private static String normal(String word) {
        String path = word.replace('\\', '/').replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .toList();
        return String.join("/", parts);
    }

    /** Shorter paths first, as messages list them. */
    static List<String> uris(Collection<Project> projects) {
        return projects.stream()
                .map(Project::uri)
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
