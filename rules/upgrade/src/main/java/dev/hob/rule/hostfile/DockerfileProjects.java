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
 * builds, else those whose files it copies, else those beside it. The first of these that says anything decides. Of several projects
 * of one name its place decides; where that does not and only some of them reach the library, it is for none.
 */
final class DockerfileProjects {

    private static final Set<String> BUILDING = Set.of("publish", "build", "run", "watch");

    private final SolutionModel model;
    private final Hosts hosts;
    private final String uri;
    private final HostFile file;
    private final MentionedProjects mentioned;

    /** @param uri the Dockerfile {@code file} */
    DockerfileProjects(HostfileRule.Place place, String uri, HostFile file) {
        this.model = place.model();
        this.hosts = place.hosts();
        this.uri = uri;
        this.file = file;
        this.mentioned = new MentionedProjects(model, new DockerfilePlace(model, uri, file)::choose);
    }

    Collection<Project> all() {
        Collection<Project> projects = naming();
        if (projects.isEmpty()) {
            projects = mentioned.startedBy(words("ENTRYPOINT", "CMD"));
        }
        if (projects.isEmpty()) {
            projects = built();
        }
        if (projects.isEmpty()) {
            projects = mentioned.byPath(words("COPY", "ADD"));
        }
        return hosts.withoutDoubtful(projects.isEmpty() ? mentioned.around(uri) : projects);
    }

    /** The projects whose property {@code DockerfileFile} is this file. */
    private List<Project> naming() {
        return model.projects().projects().stream()
                .filter(project -> project.targets().stream().anyMatch(build -> names(project, build)))
                .toList();
    }

    private boolean names(Project project, TargetBuild build) {
        return build.property("DockerfileFile")
                .flatMap(Value::known)
                .flatMap(path -> model.tree().resolve(project.folder(), path))
                .filter(uri::equals)
                .isPresent();
    }

    private Set<Project> built() {
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

    private List<String> words(String... keywords) {
        List<String> words = new ArrayList<>();
        for (Instruction instruction : file.instructions()) {
            if (List.of(keywords).contains(instruction.getName())) {
                instruction.arguments().forEach(word -> words.add(word.getText()));
            }
        }
        return words;
    }
}
