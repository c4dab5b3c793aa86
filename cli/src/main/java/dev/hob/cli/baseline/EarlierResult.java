package dev.hob.cli.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hob.findings.Level;
import dev.hob.findings.Region;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A SARIF result as an earlier audit wrote it. */
record EarlierResult(JsonNode json) {

    /**
     * Whether the earlier audit stands for it: not for what was gone then already, nor for what was suppressed, which
     * counts again once the suppression is.
     */
    boolean isKnown() {
        return !json.path("baselineState").asText().equals("absent")
                && json.path("suppressions").isEmpty();
    }

    boolean hasKey() {
        return !key().isEmpty();
    }

    private String key() {
        return json.path("partialFingerprints").path("hob/v1").asText();
    }

    KnownFinding finding() {
        JsonNode place = json.path("locations").path(0).path("physicalLocation");
        return new KnownFinding(
                json.path("ruleId").asText(),
                level(json.path("level").asText()),
                // The advice and the links that follow are not kept: they are about files as they were then.
                json.path("message").path("text").asText().split("\\R\\R", 2)[0],
                decoded(place.path("artifactLocation").path("uri").asText()),
                region(place.path("region")),
                key());
    }

    private static Level level(String text) {
        return switch (text) {
            case "error" -> Level.ERROR;
            case "note" -> Level.NOTE;
            default -> Level.WARNING;
        };
    }

    private static Region region(JsonNode json) {
        int startLine = Math.max(1, json.path("startLine").asInt(1));
        int startColumn = Math.max(1, json.path("startColumn").asInt(1));
        int endLine = Math.max(startLine, json.path("endLine").asInt(startLine));
        int endColumn = Math.max(1, json.path("endColumn").asInt(startColumn));
        return new Region(
                startLine, startColumn, endLine, endLine == startLine ? Math.max(startColumn, endColumn) : endColumn);
    }

    /** {@code uri} with its percent-encoded bytes read as UTF-8; what is not well encoded stays as it is. */
    static String decoded(String uri) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] encoded = uri.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(encoded[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
