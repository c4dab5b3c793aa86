package dev.hob.hostfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.hob.language.MalformedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON with Jackson, and keeps where each value stands. Comments and trailing commas are taken, as .NET does in its files. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonParser parser;
    private final String text;

    private JsonReader(JsonParser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    static HostFile read(String text) throws MalformedText {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new MalformedText(1, 1, "the file is empty");
            }
            return new HostFile(HostFile.Kind.JSON, List.of(new JsonReader(parser, text).value()), text.length());
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

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** The value at the current token. How deep values nest is bounded by the parser. */
    private DataNode value() throws IOException {
        int start = start();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Entry> entries = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Scalar key = scalar(parser.currentName(), start());
                parser.nextToken();
                entries.add(new Entry(key, value()));
            }
            return new Mapping(entries, start, end());
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<DataNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new Sequence(items, start, end());
        }
        return scalar(parser.getText(), start);
    }

    /** A scalar that begins at {@code start}; one in quotes that holds escapes is longer in the file than its value. */
    private Scalar scalar(String value, int start) {
        boolean quoted = text.charAt(start) == '"';
        int from = quoted ? start + 1 : start;
        boolean verbatim = text.startsWith(value, from);
        int to = verbatim ? from + value.length() : quoted ? closingQuote(from) : end();
        return new Scalar(value, verbatim, from, to);
    }

    private int closingQuote(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }
}
