package dev.hob.cli.baseline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of a SARIF file, of whatever tool: its results may stand before what tells whose they are. */
final class EarlierRun {

    private final List<KnownFinding> findings = new ArrayList<>();
    private boolean anyWithoutKey;
    private JsonNode tool = MissingNode.getInstance();
    private JsonNode properties = MissingNode.getInstance();

    private EarlierRun() {}

    /** The run that {@code parser}, which makes trees, stands on; passes over it. */
    static EarlierRun read(JsonParser parser) throws IOException {
        EarlierRun run = new EarlierRun();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return run;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "results" -> run.results(parser);
                case "tool" -> run.tool = parser.readValueAsTree();
                case "properties" -> run.properties = parser.readValueAsTree();
                default -> parser.skipChildren();
            }
        }
        return run;
    }

    private void results(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            EarlierResult result = new EarlierResult(parser.readValueAsTree());
            if (result.isKnown()) {
                anyWithoutKey |= !result.hasKey();
                findings.add(result.finding());
            }
        }
    }

    boolean isOfHob() {
        return tool.path("driver").path("name").asText().equals("Hob");
    }

    /** Whether a result cannot be known again. */
    boolean anyWithoutKey() {
        return anyWithoutKey;
    }

    /** What the run stands for. */
    List<KnownFinding> findings() {
        return findings;
    }

    /** What Hob says of the run under {@code name}. */
    Optional<String> property(String name) {
        return Optional.of(properties.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
