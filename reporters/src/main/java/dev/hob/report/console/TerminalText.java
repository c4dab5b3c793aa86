package dev.hob.report.console;

import dev.hob.report.Prose;
import java.util.List;

/** Text made fit for a terminal. Sources may hold anything, escape sequences too. */
final class TerminalText {

    private TerminalText() {}

    /** {@code text} with every control character, save tab and line feed, shown as U+FFFD. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            boolean shown = !Character.isISOControl(c) || c == '\t' || c == '\n';
            harmless.append(shown ? (char) c : '\uFFFD');
        });
        return harmless.toString();
    }

    /** Harmless {@code text}, wrapped. */
    static List<String> wrapped(String first, String rest, String text) {
        return Prose.wrapped(first, rest, harmless(text));
    }
}
