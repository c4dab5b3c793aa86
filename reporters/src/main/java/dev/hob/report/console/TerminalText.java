package dev.hob.report.console;

import java.util.ArrayList;
import java.util.List;

/** Text made fit for a terminal. Sources may hold anything, escape sequences too. */
final class TerminalText {

    /** How wide prose gets. */
    static final int WIDTH = 100;

    private TerminalText() {}

    /** {@code text} with every control character, save the tab, shown as U+FFFD. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.chars().forEach(c -> harmless.append(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : (char) c));
        return harmless.toString();
    }

    /**
     * {@code text} broken between words: its first line behind {@code first}, all others behind {@code rest}. Line
     * breaks of its own are kept, and so are lines that are indented: those are code.
     */
    static List<String> wrapped(String first, String rest, String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().map(TerminalText::harmless).toList()) {
            String prefix = lines.isEmpty() ? first : rest;
            if (paragraph.startsWith(" ") || paragraph.startsWith("\t")) {
                lines.add(prefix + paragraph);
            } else {
                wrap(prefix, rest, paragraph, lines);
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
