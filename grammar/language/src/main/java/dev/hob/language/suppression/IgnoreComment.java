package dev.hob.language.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that says {@code hob:ignore RuleA, RuleB reason}, whatever marks comments in its language.
 *
 * @param rules the names behind the marker, as written; none if there are none, which is a mistake
 * @param reason what follows the names; may be empty
 */
record IgnoreComment(List<String> rules, String reason) {

    private static final Pattern OPENING = Pattern.compile("(?://+|/\\*+|@\\*+|<!--+|#+|--+)\\s*+");
    private static final Pattern CLOSING = Pattern.compile("\\s*+(?:\\*++/|\\*++@|--++>)$");
    private static final Pattern NAME = Pattern.compile("\\s*+(\\w++)");
    private static final Pattern COMMA = Pattern.compile("\\s*+,");
    private static final Pattern BETWEEN = Pattern.compile("[\\s:\\u2013\\u2014-]*+");
    private static final Pattern NEW_LINE = Pattern.compile("[ \\t]*+\\n[\\s*]*+");

    /** Reads {@code comment}, its marks included; nothing if it says something else. */
    static Optional<IgnoreComment> of(CharSequence comment) {
        Matcher opening = OPENING.matcher(comment);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String text = withoutClosing(comment.subSequence(opening.end(), comment.length()));
        if (!text.startsWith(CommentSuppressions.MARKER)) {
            return Optional.empty();
        }
        String behind = text.substring(CommentSuppressions.MARKER.length());
        boolean isLongerWord =
                !behind.isEmpty() && !Character.isWhitespace(behind.charAt(0)) && behind.charAt(0) != ':';
        return isLongerWord ? Optional.empty() : Optional.of(named(behind));
    }

    private static IgnoreComment named(String text) {
        List<String> rules = new ArrayList<>();
        Matcher at = NAME.matcher(text);
        at.region(text.startsWith(":") ? 1 : 0, text.length());
        boolean more = at.lookingAt();
        int end = 0;
        while (more) {
            rules.add(at.group(1));
            end = at.end();
            at.usePattern(COMMA).region(end, text.length());
            more = at.lookingAt()
                    && at.usePattern(NAME).region(at.end(), text.length()).lookingAt();
        }
        return new IgnoreComment(rules, reason(text.substring(end)));
    }

    /** The words of {@code text} without what separates them from the names, on one line. */
    static String reason(String text) {
        String words = BETWEEN.matcher(text).replaceFirst("");
        return NEW_LINE.matcher(words).replaceAll(" ").strip();
    }

    /** {@code text} without the marks that close a comment. */
    static String withoutClosing(CharSequence text) {
        return CLOSING.matcher(text.toString().stripTrailing()).replaceFirst("");
    }
}
