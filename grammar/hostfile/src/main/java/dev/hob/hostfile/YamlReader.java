package dev.hob.hostfile;

import dev.hob.language.MalformedText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML with SnakeYAML Engine, and keeps where each value stands. Aliases are not followed: what they repeat stands elsewhere
 * in the file, and following them can make a tree of any size.
 */
final class YamlReader {

    private static final int DEEPEST = 200;

    private final Iterator<Event> events;
    private final CodePoints offsets;
    private final String text;

    private YamlReader(Iterator<Event> events, String text) {
        this.events = events;
        this.text = text;
        this.offsets = new CodePoints(text);
    }

    /** Reads {@code text}; tabs between words, which YAML allows and the parser does not everywhere, count as blanks. */
    static HostFile read(String text) throws MalformedText {
        try {
            return read(text, text);
        } catch (MalformedText e) {
            String blanks = tabsBetweenWordsAsBlanks(text);
            if (blanks.equals(text)) {
                throw e;
            }
            return read(blanks, text);
        }
    }

    private static String tabsBetweenWordsAsBlanks(String text) {
        StringBuilder result = new StringBuilder(text);
        boolean indentation = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            indentation = c == '\n' || indentation && (c == ' ' || c == '\t');
            if (c == '\t' && !indentation) {
                result.setCharAt(i, ' ');
            }
        }
        return result.toString();
    }

    private static HostFile read(String parsed, String text) throws MalformedText {
        try {
            LoadSettings settings = LoadSettings.builder().build();
            List<DataNode> documents =
                    new YamlReader(new Parse(settings).parseString(parsed).iterator(), text).documents();
            return new HostFile(HostFile.Kind.YAML, documents, text.length());
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            throw new MalformedText(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new MalformedText(1, 1, oneLine(e.getMessage()));
        }
    }

    private static String oneLine(String message) {
        return message == null ? "no YAML" : message.lines().findFirst().orElse("no YAML");
    }

    private List<DataNode> documents() throws MalformedText {
        List<DataNode> documents = new ArrayList<>();
        while (events.hasNext()) {
            Event event = events.next();
            if (startsNode(event)) {
                documents.add(node(event, 0));
            }
        }
        return documents;
    }

    private static boolean startsNode(Event event) {
        return switch (event.getEventId()) {
            case Scalar, Alias, MappingStart, SequenceStart -> true;
            default -> false;
        };
    }

    private DataNode node(Event event, int depth) throws MalformedText {
        if (depth > DEEPEST) {
            Mark mark = event.getStartMark().orElseThrow();
            throw new MalformedText(mark.getLine() + 1, mark.getColumn() + 1, "nested deeper than " + DEEPEST);
        }
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event, depth);
            case SequenceStart -> sequence(event, depth);
            case Alias -> Scalar.alias(((AliasEvent) event).getAlias().getValue(), start(event), end(event));
            default -> scalar((ScalarEvent) event);
        };
    }

    private Mapping mapping(Event opening, int depth) throws MalformedText {
        List<Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            DataNode key = node(event, depth + 1);
            DataNode value = node(events.next(), depth + 1);
            // A key that is itself a mapping or a sequence is nothing that these files have.
            Scalar name =
                    key instanceof Scalar scalar ? scalar : new Scalar("", false, key.startOffset(), key.startOffset());
            entries.add(new Entry(name, value));
            event = events.next();
        }
        return new Mapping(entries, start(opening), Math.max(start(opening), end(event)));
    }

    private Sequence sequence(Event opening, int depth) throws MalformedText {
        List<DataNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new Sequence(items, start(opening), Math.max(start(opening), end(event)));
    }

    private Scalar scalar(ScalarEvent event) {
        int start = start(event);
        int end = end(event);
        boolean quoted = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        if (quoted) {
            start++;
            end--;
        }
        boolean verbatim = text.regionMatches(start, event.getValue(), 0, end - start)
                && event.getValue().length() == end - start;
        return new Scalar(event.getValue(), verbatim, start, Math.max(start, end));
    }

    private int start(Event event) {
        return offsets.utf16(event.getStartMark().orElseThrow().getIndex());
    }

    private int end(Event event) {
        return offsets.utf16(event.getEndMark().orElseThrow().getIndex());
    }

    /** Turns positions that count code points, as the parser's do, into offsets that count UTF-16 units, as PMD's do. */
    private static final class CodePoints {

        private final int[] offsets;

        CodePoints(String text) {
            boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
            offsets = plain ? null : new int[text.codePointCount(0, text.length()) + 1];
            int offset = 0;
            for (int i = 0; offsets != null && i < offsets.length; i++) {
                offsets[i] = offset;
                offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
            }
        }

        int utf16(int codePoint) {
            return offsets == null ? codePoint : offsets[Math.min(codePoint, offsets.length - 1)];
        }
    }
}
