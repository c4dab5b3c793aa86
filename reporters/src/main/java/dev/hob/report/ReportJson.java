package dev.hob.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** How the reports that are JSON look: indented by two, LF line ends, one at the very end. */
public final class ReportJson {

    private static final DefaultIndenter LF_INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private ReportJson() {}

    /** A new, empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A new, empty object; its properties are written in the order in which they were put. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The indentation, for whoever writes with a mapper of his own. */
    public static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(LF_INDENT)
                .withArrayIndenter(LF_INDENT);
    }

    /** Writes {@code json} to {@code out}, which stays open. */
    public static void write(JsonNode json, Writer out) throws IOException {
        MAPPER.writer(printer()).writeValue(out, json);
        out.write('\n');
    }
}
