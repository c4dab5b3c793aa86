package dev.hob.cli.surface;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.hob.solution.surface.diff.Affected;
import dev.hob.solution.surface.diff.SurfaceChange;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Changes as JSON: an array of objects with the texts {@code change}, {@code symbol}, {@code old} and {@code new}
 * (empty
 * where there is none) and the array {@code breaks}. Scripts depend on its shape.
 */
public final class SurfaceDiffJson {

    private SurfaceDiffJson() {}

    /** Writes {@code changes} to {@code out}. */
    public static void write(List<SurfaceChange> changes, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            json.writeStartArray();
            for (SurfaceChange change : changes) {
                write(change, json);
            }
            json.writeEndArray();
        }
        out.write("\n");
    }

    private static void write(SurfaceChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.change().toString());
        json.writeStringField("symbol", change.symbol());
        json.writeArrayFieldStart("breaks");
        for (Affected affected : change.breaks()) {
            json.writeString(affected.toString());
        }
        json.writeEndArray();
        json.writeStringField("old", change.before());
        json.writeStringField("new", change.after());
        json.writeEndObject();
    }
}
