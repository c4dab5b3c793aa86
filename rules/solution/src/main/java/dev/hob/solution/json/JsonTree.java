package dev.hob.solution.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.hob.language.JsonText;
import dev.hob.language.MalformedText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A value of a JSON file: an object with its members, or a scalar with its text. Arrays are passed over, as nothing that the
 * model reads stands in one.
 *
 * @param members the members by name, empty if it is no object
 * @param text the text of a scalar, empty if it is none
 * @param region the characters of a scalar, without the quotes of a string; the opening brace of an object
 */
public record JsonTree(Map<String, JsonTree> members, String text, TextRegion region) {

    /**
     * Reads {@code json}.
     *
     * @throws MalformedText if it is none
     */
    public static JsonTree read(String json) throws MalformedText {
        return JsonText.read(json, parser -> {
            JsonTree tree = value(parser);
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return tree;
        });
    }

    /** The depth is bounded by the parser. */
    private static JsonTree value(JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        Map<String, JsonTree> members = new LinkedHashMap<>();
        String text = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            parser.skipChildren();
        } else {
            text = parser.getText();
            start += parser.currentToken() == JsonToken.VALUE_STRING ? 1 : 0;
        }
        return new JsonTree(members, text, TextRegion.fromOffsetLength(start, Math.max(1, text.length())));
    }

    /** The member {@code name}, if there is one. */
    public Optional<JsonTree> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The member that {@code name} has in whatever case, as NuGet finds package ids. */
    public Optional<JsonTree> memberOfAnyCase(String name) {
        return member(name)
                .or(() -> members.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The text of the member {@code name}, empty if there is none. */
    public String textOf(String name) {
        return member(name).map(JsonTree::text).orElse("");
    }
}
