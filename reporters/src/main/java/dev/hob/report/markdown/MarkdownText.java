package dev.hob.report.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text from sources and rules in Markdown: what others wrote stays text, whatever it looks like. */
final class MarkdownText {

    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#@~>!|]");

    private MarkdownText() {}

    /** Text of a rule or a finding, which may hold code spans, on one line that fits into a table's cell. */
    static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        StringBuilder cell = new StringBuilder();
        Matcher code = CODE.matcher(line);
        int done = 0;
        while (code.find()) {
            cell.append(escaped(line.substring(done, code.start())))
                    .append(code.group().replace("|", "\\|"));
            done = code.end();
        }
        return cell.append(escaped(line.substring(done))).toString();
    }

    /** Advice for a table's cell: its lines stay lines, and those that are indented, which are code, become code. */
    static String cellOfLines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith(" ") || line.startsWith("\t") ? code(line) : cell(line))
                .collect(Collectors.joining("<br>"));
    }

    /** {@code text} as a code span; a backtick in it does not end the span. */
    static String code(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace("|", "\\|");
        String fence = line.contains("`") ? "``" : "`";
        return fence + (line.startsWith("`") ? " " : "") + line + (line.endsWith("`") ? " " : "") + fence;
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replace("&", "&amp;").replace("<", "&lt;")).replaceAll("\\\\$0");
    }
}
