package dev.hob.findings;

import java.util.Objects;

/**
 * What somebody who reads of a rule for the first time wants to know besides what breaks. Markdown, some sentences each; empty
 * where a rule of others does not tell.
 *
 * @param symptom how one sees it without Hob: the compiler's or NuGet's code, what fails at run time and when
 * @param remedy what to do
 * @param confidence how sure a finding is, what stays silent, and what is not seen
 * @param evidence how the change is known: a tag, an issue, a measurement
 */
public record RuleGuidance(String symptom, String remedy, String confidence, String evidence) {

    /** For rules that tell nothing but their description. */
    public static final RuleGuidance NONE = new RuleGuidance("", "", "", "");

    /** Checks that nothing is missing. */
    public RuleGuidance {
        Objects.requireNonNull(symptom, "symptom");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(evidence, "evidence");
    }
}
