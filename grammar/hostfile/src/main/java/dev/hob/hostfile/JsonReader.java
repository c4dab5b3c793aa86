package dev.hob.hostfile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.hob.language.JsonText;
import dev.hob.language.MalformedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON, and keeps where each value stands. */
final class JsonReader {

    private final JsonParser parser;
    private final String text;

    private JsonReader(JsonParser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    static HostFile read(String text) throws MalformedText {
        DataNode value = JsonText.read(text, parser -> new JsonReader(parser, text).value());
        return new HostFile(HostFile.Kind.JSON, List.of(value), text.length());
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
