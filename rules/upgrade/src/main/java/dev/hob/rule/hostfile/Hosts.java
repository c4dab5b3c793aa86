package dev.hob.rule.hostfile;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.sourceforge.pmd.lang.ast.Node;

/** The projects of a solution that reach the library, with the .NET that each needs after the upgrade; found once for an analysis. */
final class Hosts {

    private final Map<String, Integer> netMajors = new TreeMap<>();

    private Hosts(SolutionModel model, ReleaseLine target) {
        TargetFrameworkMoniker required =
                TargetFrameworkMoniker.parse(target.framework()).orElseThrow();
        for (Project project : model.projects().projects()) {
            for (TargetBuild build : project.targets()) {
                boolean reaches = model.projects().reach(build).stream()
                        .anyMatch(way -> LibraryPackages.contains(way.use().id()));
                if (reaches && build.moniker().isPresent()) {
                    TargetFrameworkMoniker now = build.moniker().get();
                    int major =
                            (now.canUse(required) ? now : required).version().major();
                    netMajors.merge(project.uri(), major, Math::min);
                }
            }
        }
    }

    static Hosts of(Node root, ReleaseLine target) {
        SolutionLanguageProcessor processor =
                (SolutionLanguageProcessor) root.getAstInfo().getLanguageProcessor();
        SolutionModel model = SolutionModel.of(root);
        return processor.shared(Hosts.class, task -> new Hosts(model, target));
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return netMajors.isEmpty();
    }

    /** The highest major version of .NET that those of {@code projects} need which reach the library; nothing if none does. */
    OptionalInt netMajor(Collection<Project> projects) {
        return projects.stream()
                .map(Project::uri)
                .filter(netMajors::containsKey)
                .mapToInt(netMajors::get)
                .max();
    }

    /** {@code projects} without those that share a name with one of them that is a host where they are not, or the other way round. */
    Collection<Project> withoutDoubtful(Collection<Project> projects) {
        return projects.stream()
                .filter(project -> projects.stream()
                        .noneMatch(other -> contain(other) != contain(project) && haveOneName(project, other)))
                .toList();
    }

    private static boolean haveOneName(Project one, Project other) {
        return name(one).equalsIgnoreCase(name(other))
                || one.targets().stream()
                        .anyMatch(build -> other.targets().stream()
                                .anyMatch(its -> its.assemblyName().equalsIgnoreCase(build.assemblyName())));
    }

    private static String name(Project project) {
        return project.uri().substring(project.uri().lastIndexOf('/') + 1);
    }

    /** Whether {@code project} reaches the library. */
    boolean contain(Project project) {
        return netMajors.containsKey(project.uri());
    }
}
