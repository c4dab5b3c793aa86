package dev.hob.cli.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.hob.findings.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A changed file as a unified diff that {@code patch -p1} and {@code git apply} take. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The diff of {@code patch}; empty when it changes nothing. */
    public static String of(FilePatch patch) {
        List<String> before = lines(patch.before());
        List<String> after = lines(patch.after());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                name("a/", patch.uri()), name("b/", patch.uri()), before, DiffUtils.diff(before, after), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /**
     * As git sees them: a byte order mark belongs to the first line, and only LF ends a line, so a CR stays part of
     * it. A last line without LF carries the mark for that, which makes it differ from the same line with one.
     */
    private static List<String> lines(SourceText source) {
        String text = (source.encoding().byteOrderMark().length > 0 ? BYTE_ORDER_MARK : "") + source.text();
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + NO_NEWLINE);
        }
        return lines;
    }

    /** A tab ends a name with spaces, as git writes it. */
    private static String name(String prefix, String uri) {
        return prefix + uri + (uri.contains(" ") ? "\t" : "");
    }
}
