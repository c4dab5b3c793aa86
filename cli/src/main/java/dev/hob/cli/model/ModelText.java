package dev.hob.cli.model;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.project.GlobalJson;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.source.Problem;
import java.io.IOException;
import java.io.Writer;

/** The model for people to read: each value with the place that defines it, or with the reason why it is not known. */
public final class ModelText {

    private final ScopedModel model;
    private final Writer out;

    /** Writes {@code model} to {@code out}. */
    public ModelText(ScopedModel model, Writer out) {
        this.model = model;
        this.out = out;
    }

    /** Writes it. */
    public void write() throws IOException {
        for (Project project : model.projects()) {
            project(project);
        }
        if (!model.problems().isEmpty()) {
            out.write("Not known, not read or not there\n");
        }
        for (Problem problem : model.problems()) {
            out.write("  " + Place.of(problem) + ": " + problem.message() + "\n");
        }
    }

    private void sdk(GlobalJson globalJson) throws IOException {
        if (globalJson.sdkVersion().isPresent()) {
            Determined version = globalJson.sdkVersion().get();
            String rollForward = globalJson.rollForward().isEmpty() ? "" : ", roll forward " + globalJson.rollForward();
            out.write("  .NET SDK " + version.text() + rollForward + "  " + Place.of(version.literal()) + "\n");
        }
    }

    private void project(Project project) throws IOException {
        String kind = project.sdkStyle() ? "SDK-style" : "without an SDK";
        out.write(project.uri() + "  (" + Words.language(project) + ", " + kind + ")\n");
        if (!project.imports().isEmpty()) {
            out.write("  imports " + String.join(", ", project.imports()) + "\n");
        }
        if (project.globalJson().isPresent()) {
            sdk(project.globalJson().get());
        }
        TargetBuild before = null;
        for (TargetBuild target : project.targets()) {
            new TargetText(out, model.solution(), project).write(target, before);
            before = target;
        }
        out.write("\n");
    }
}
