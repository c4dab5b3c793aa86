package dev.hob.solution.schema;

import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The project model's answers for the schema. What holds in one of a project's target frameworks holds for the project. */
public final class SolutionProjects implements SchemaProjects {

    private static final Set<String> STARTABLE = Set.of("exe", "winexe");

    private final Solution solution;
    private final Map<String, Set<String>> referencedBy = new TreeMap<>();

    /** Answers from {@code solution}. */
    public SolutionProjects(Solution solution) {
        this.solution = solution;
        for (Project project : solution.projects()) {
            references(project.uri())
                    .forEach(used -> referencedBy
                            .computeIfAbsent(used, u -> new TreeSet<>())
                            .add(project.uri()));
        }
    }

    @Override
    public Optional<String> projectOf(String file) {
        return solution.projectsOf(file).stream().map(Project::uri).findFirst();
    }

    @Override
    public List<String> files(String project) {
        return targets(project)
                .flatMap(target -> target.compile().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> references(String project) {
        return targets(project)
                .flatMap(target -> target.projectReferences().stream())
                .flatMap(reference -> reference.project().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> referencedBy(String project) {
        return List.copyOf(referencedBy.getOrDefault(project, Set.of()));
    }

    @Override
    public boolean isExecutable(String project) {
        return targets(project)
                .anyMatch(target -> STARTABLE.contains(target.outputType().toLowerCase(Locale.ROOT)));
    }

    private Stream<TargetBuild> targets(String project) {
        return solution.project(project).stream().flatMap(found -> found.targets().stream());
    }
}
