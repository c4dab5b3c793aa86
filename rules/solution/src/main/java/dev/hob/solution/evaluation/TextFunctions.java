package dev.hob.solution.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The static functions of .NET's {@code String} and {@code Regex} that project files call. */
final class TextFunctions {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,2})}");

    /** Beyond these a pattern that backtracks could take for ever. */
    private static final int LONGEST_TEXT = 2_000;

    private static final int LONGEST_PATTERN = 200;

    private TextFunctions() {}

    /** {@code String.Format}, for plain placeholders. */
    static String format(List<String> arguments) {
        String pattern = arguments.get(0);
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            int index = Integer.parseInt(matcher.group(1)) + 1;
            if (index >= arguments.size()) {
                throw new CannotEvaluate("'" + pattern + "' has more places than there are values");
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(arguments.get(index)));
        }
        matcher.appendTail(result);
        if (result.indexOf("{") >= 0) {
            throw new CannotEvaluate("the format '" + pattern + "' is not evaluated");
        }
        return result.toString();
    }

    static boolean isMatch(String text, String pattern) {
        return compile(text, pattern).matcher(text).find();
    }

    static String replaceMatches(String text, String pattern, String replacement) {
        return compile(text, pattern).matcher(text).replaceAll(replacement);
    }

    /** What .NET and Java write alike; nested repetition, which may never end, is refused. */
    private static Pattern compile(String text, String pattern) {
        boolean tame = text.length() <= LONGEST_TEXT
                && pattern.length() <= LONGEST_PATTERN
                && !pattern.matches(".*[+*}]\\s*\\)\\s*[+*{].*")
                && !pattern.contains("(?<")
                && !pattern.contains("\\p");
        try {
            if (tame) {
                return Pattern.compile(pattern);
            }
        } catch (PatternSyntaxException e) {
            // Told like all that is not tame.
        }
        throw new CannotEvaluate("the regular expression '" + pattern + "' is not evaluated");
    }
}
