package dev.hob.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of running text: words, or what stood between backticks, which is code. */
public record Inline(boolean code, String text) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The parts of {@code text}, in order. */
    static List<Inline> of(String text) {
        List<Inline> parts = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        int done = 0;
        while (code.find()) {
            add(false, text.substring(done, code.start()), parts);
            add(true, code.group(1), parts);
            done = code.end();
        }
        add(false, text.substring(done), parts);
        return parts;
    }

    private static void add(boolean code, String text, List<Inline> parts) {
        if (!text.isEmpty()) {
            parts.add(new Inline(code, text));
        }
    }
}
