package dev.hob.rule;

import dev.hob.findings.Effort;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.properties.PropertyConstraint;

/** An estimate as rulesets write it: {@code 30 + 5}, minutes for the first finding and for each further one. */
final class EffortText {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,5}) \\+ (\\d{1,5})\\s*");

    /** PMD refuses a ruleset with an estimate that is neither empty nor of this form. */
    static final PropertyConstraint<String> CONSTRAINT = PropertyConstraint.fromPredicate(
            text -> text.isBlank() || FORM.matcher(text).matches(), "Should be minutes, as in 30 + 5");

    private EffortText() {}

    /** What {@code text} says; nothing where it is empty. */
    static Optional<Effort> read(String text) {
        Matcher effort = FORM.matcher(text);
        return effort.matches()
                ? Optional.of(new Effort(Integer.parseInt(effort.group(1)), Integer.parseInt(effort.group(2))))
                : Optional.empty();
    }
}
