package dev.hob.hostfile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Where comments stand in a host file, by the rules of how it is written, and what else of it goes over several lines. */
final class HostfileComments {

    /** The whole line: behind an instruction a number sign is a part of it. */
    private static final Pattern DOCKERFILE = Pattern.compile("(?m)^[ \\t]*+(#.*+)$");

    private static final Pattern YAML = Pattern.compile("(?m)(?:^|[ \\t])(#.*+)$");

    /** Comments of all dialects, and what may hold the marks of one and is none: strings and names in quotes. */
    private static final Pattern SQL = Pattern.compile(
            "(--[^\\n]*+|(?s:/\\*.*?(?:\\*/|\\z)))|'[^']*+'?+|\"[^\"]*+\"?+|`[^`]*+`?+|\\[[^\\]\\n]*+\\]");

    private HostfileComments() {}

    /** The comments of {@code file}, whose text is {@code text}, in their order; JSON has none. */
    static List<TextRegion> of(HostFile file, String text) {
        return switch (file.kind()) {
            case DOCKERFILE -> matches(DOCKERFILE, text);
            case YAML ->
                outsideOf(
                        file.descendants(Scalar.class)
                                .toStream()
                                .map(Scalar::getTextRegion)
                                .toList(),
                        text);
            case JSON -> List.of();
            case SQL -> matches(SQL, text);
        };
    }

    /** What counts as one thing: an instruction, a key with its value, an item of a list. */
    static List<TextRegion> units(HostFile file) {
        return file.descendants()
                .toStream()
                .filter(node -> node instanceof Instruction
                        || node instanceof Scalar
                        || node instanceof Entry entry && entry.value() instanceof Scalar)
                .map(HostfileNode::getTextRegion)
                .toList();
    }

    private static List<TextRegion> matches(Pattern comment, String text) {
        List<TextRegion> regions = new ArrayList<>();
        Matcher matcher = comment.matcher(text);
        while (matcher.find()) {
            if (matcher.start(1) >= 0) {
                regions.add(TextRegion.fromBothOffsets(matcher.start(1), matcher.end(1)));
            }
        }
        return regions;
    }

    /** Number signs that stand in none of {@code scalars}, which are in their order. */
    private static List<TextRegion> outsideOf(List<TextRegion> scalars, String text) {
        List<TextRegion> regions = new ArrayList<>();
        Matcher matcher = YAML.matcher(text);
        Iterator<TextRegion> next = scalars.iterator();
        TextRegion scalar = next.hasNext() ? next.next() : null;
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            int sign = matcher.start(1);
            while (scalar != null && scalar.getEndOffset() <= sign) {
                scalar = next.hasNext() ? next.next() : null;
            }
            if (scalar != null && scalar.getStartOffset() <= sign) {
                at = scalar.getEndOffset();
            } else {
                regions.add(TextRegion.fromBothOffsets(sign, matcher.end(1)));
                at = matcher.end(1);
            }
        }
        return regions;
    }
}
