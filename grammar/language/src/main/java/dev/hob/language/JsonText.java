package dev.hob.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON as NuGet and .NET take it, with comments and trailing commas, read with Jackson; what is none is {@link MalformedText}. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Makes something of JSON, beginning at the first token, which is the parser's current one. */
    public interface Reading<T> {

        /** Reads on from the current token. */
        T read(JsonParser parser) throws IOException;
    }

    private JsonText() {}

    /**
     * Reads {@code text}.
     *
     * @throws MalformedText if it is no JSON
     */
    public static <T> T read(String text, Reading<T> reading) throws MalformedText {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new MalformedText(1, 1, "the file is empty");
            }
            return reading.read(parser);
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
            // What goes beyond the parser's limits has no location.
            Optional<JsonLocation> place = Optional.ofNullable(e.getLocation());
            throw new MalformedText(
                    Math.max(1, place.map(JsonLocation::getLineNr).orElse(1)),
                    Math.max(1, place.map(JsonLocation::getColumnNr).orElse(1)),
                    reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
