package dev.hob.report.html;

import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of source near a finding, in three parts: in front of what the finding covers, that itself, and behind it.
 *
 * @param number from 1
 */
public record ExcerptLine(int number, String before, String marked, String after) {

    private static final int CONTEXT = 2;
    private static final int LONGEST = 400;

    /** The first line of {@code region} and some around it. */
    static List<ExcerptLine> around(SourceText source, Region region) {
        int last = Math.min(source.lineCount(), region.startLine() + CONTEXT);
        return IntStream.rangeClosed(Math.max(1, region.startLine() - CONTEXT), last)
                .mapToObj(number -> of(number, source.line(number), region))
                .toList();
    }

    private static ExcerptLine of(int number, String line, Region region) {
        if (number != region.startLine()) {
            return new ExcerptLine(number, shortened(line), "", "");
        }
        int start = Math.min(region.startColumn() - 1, line.length());
        int end = region.endLine() > number ? line.length() : Math.min(region.endColumn() - 1, line.length());
        return new ExcerptLine(
                number, line.substring(0, start), line.substring(start, end), shortened(line.substring(end)));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
