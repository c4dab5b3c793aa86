package dev.hob.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.rule.Rule;

/**
 * One example of a rule: its {@code <example>} in the ruleset. The first line is a comment of the example's own
 * language that says which it is, {@code // noncompliant: Program.cs}, {@code <!-- compliant: Host.csproj -->} or
 * {@code # compliant: Dockerfile};
 * examples of one kind with several files repeat it.
 *
 * @param compliant whether the rule must stay silent on it
 * @param file the name of the file it would stand in
 */
public record RuleExample(boolean compliant, String file, String text) {

    private static final Pattern HEADER =
            Pattern.compile("\\s*(?://|<!--|#)\\s*(noncompliant|compliant):\\s*(\\S+?)\\s*(?:-->)?\\s*\\R([\\s\\S]*)");

    /** The examples of {@code rule}, in the order of the ruleset. */
    public static List<RuleExample> of(Rule rule) {
        return rule.getExamples().stream()
                .map(text -> parse(rule.getName(), text))
                .toList();
    }

    private static RuleExample parse(String rule, String text) {
        Matcher m = HEADER.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(rule
                    + ": an example starts with a comment such as '// noncompliant: Program.cs', not with: " + text);
        }
        return new RuleExample(
                m.group(1).equals("compliant"),
                m.group(2),
                m.group(3).stripIndent().strip() + "\n");
    }
}
