package dev.hob.cli.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.hob.solution.project.GlobalJson;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.source.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;

/**
 * The model as JSON. Its shape is described in {@code docs/project-evaluation.md}; scripts depend on it. What is not
 * known is {@code null}, and {@code reason} says why.
 */
public final class ModelJson {

    private final ScopedModel model;
    private final Writer out;

    /** Writes {@code model} to {@code out}. */
    public ModelJson(ScopedModel model, Writer out) {
        this.model = model;
        this.out = out;
    }

    /** Writes it. */
    public void write() throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeArrayFieldStart("projects");
            for (Project project : model.projects()) {
                project(json, project);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (Problem problem : model.problems()) {
                problem(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n");
    }

    /** The same bytes on every platform. */
    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private void project(JsonGenerator json, Project project) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", project.uri());
        json.writeStringField("language", Words.language(project));
        json.writeBooleanField("sdkStyle", project.sdkStyle());
        texts(json, "imports", project.imports());
        if (project.packagesConfig().isPresent()) {
            json.writeStringField("packagesConfig", project.packagesConfig().get());
        }
        if (project.globalJson().flatMap(GlobalJson::sdkVersion).isPresent()) {
            GlobalJson globalJson = project.globalJson().get();
            json.writeStringField(
                    "sdkVersion", globalJson.sdkVersion().orElseThrow().text());
            json.writeStringField(
                    "sdkVersionDefinedAt",
                    Place.of(globalJson.sdkVersion().orElseThrow().literal()));
        }
        if (project.restored().isPresent()) {
            json.writeStringField("restoredBy", project.restored().get());
        }
        json.writeArrayFieldStart("targets");
        for (TargetBuild target : project.targets()) {
            new TargetJson(json, model.solution()).write(target);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("at", Place.of(problem));
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }

    static void texts(JsonGenerator json, String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
