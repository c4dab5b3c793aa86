package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Word;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which projects a Dockerfile is for: those that name it, else those whose assembly it starts, else those that it publishes or
 * builds, else those whose files it copies, else those beside it. The first of these that says anything decides.
 */
final class DockerfileProjects {

    private static final Set<String> BUILDING = Set.of("publish", "build", "run", "watch");

    private final SolutionModel model;
    private final MentionedProjects mentioned;

    DockerfileProjects(SolutionModel model) {
        this.model = model;
        this.mentioned = new MentionedProjects(model);
    }

    Collection<Project> of(String uri, HostFile file) {
        Collection<Project> projects = naming(uri);
        if (projects.isEmpty()) {
            projects = mentioned.startedBy(words(file, "ENTRYPOINT", "CMD"));
        }
        if (projects.isEmpty()) {
            projects = built(file);
        }
        if (projects.isEmpty()) {
            projects = mentioned.byPath(words(file, "COPY", "ADD"));
        }
        return projects.isEmpty() ? mentioned.around(uri) : projects;
    }

    /** The projects whose property {@code DockerfileFile} is this file. */
    private List<Project> naming(String uri) {
        return model.projects().projects().stream()
                .filter(project -> project.targets().stream().anyMatch(build -> names(project, build, uri)))
                .toList();
    }

    private boolean names(Project project, TargetBuild build, String uri) {
        return build.property("DockerfileFile")
                .flatMap(Value::known)
                .flatMap(path -> model.tree().resolve(project.folder(), path))
                .filter(uri::equals)
                .isPresent();
    }

    private Set<Project> built(HostFile file) {
        Set<Project> published = new LinkedHashSet<>();
        Set<Project> others = new LinkedHashSet<>();
        String folder = "";
        for (Instruction instruction : file.instructions()) {
            List<String> words =
                    instruction.arguments().stream().map(Word::getText).toList();
            if (instruction.is("WORKDIR") && !words.isEmpty()) {
                folder = words.get(0);
            }
            if (instruction.is("RUN")
                    && words.contains("dotnet")
                    && words.stream().anyMatch(BUILDING::contains)) {
                Set<Project> named = mentioned.byPath(words);
                named = named.isEmpty() ? mentioned.byFolder(List.of(folder)) : named;
                (words.contains("publish") ? published : others).addAll(named);
            }
        }
        return published.isEmpty() ? others : published;
    }

    private static List<String> words(HostFile file, String... keywords) {
        List<String> words = new ArrayList<>();
        for (Instruction instruction : file.instructions()) {
            if (List.of(keywords).contains(instruction.getName())) {
                instruction.arguments().forEach(word -> words.add(word.getText()));
            }
        }
        return words;
    }
}
