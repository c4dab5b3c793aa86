package dev.hob.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Running text: breaks of the source it was written in are taken out, and those of the medium put in. */
public final class Prose {

    /** How wide text gets in a terminal. */
    public static final int WIDTH = 100;

    /** A line that stands for itself: indented, or the item of a list, a table's row, a fence. */
    private static final Pattern OWN_LINE = Pattern.compile("\\s.*|[-*|].*|\\d+\\. .*|```.*");

    private Prose() {}

    /** {@code text} with every paragraph on one line, paragraphs a blank line apart. */
    public static String flowed(String text) {
        return Pattern.compile("\\R\\s*\\R")
                .splitAsStream(text.strip())
                .map(Prose::paragraph)
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String text) {
        boolean runs =
                text.lines().skip(1).noneMatch(line -> OWN_LINE.matcher(line).matches());
        return runs ? text.lines().collect(Collectors.joining(" ")) : text;
    }

    /**
     * {@code text} broken between words: its first line behind {@code first}, all others behind {@code rest}. Line
     * breaks of its own are kept, and so are lines that are indented: those are code.
     */
    public static List<String> wrapped(String first, String rest, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String prefix = lines.isEmpty() ? first : rest;
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.add(prefix + line);
            } else {
                wrap(prefix, rest, line, lines);
            }
        }
        return lines;
    }

    private static void wrap(String prefix, String rest, String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder(prefix);
        boolean empty = true;
        for (String word : paragraph.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }
}
