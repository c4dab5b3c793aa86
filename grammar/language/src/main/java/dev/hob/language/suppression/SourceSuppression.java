package dev.hob.language.suppression;

import java.util.List;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A decision that is written beside the code: what these rules find there is accepted.
 *
 * @param file the file that it is written in
 * @param rules the names of the rules, compared exactly
 * @param toHob whether it speaks to Hob alone, so that a name which no rule has is a mistake; one that does not and
 * names no rule means all of them
 * @param reason why, in the words of who decided; may be empty
 * @param place what is to be deleted when it is not needed any more: the comment, the directive, the attribute
 * @param covered where a finding has to start
 */
public record SourceSuppression(
        FileId file, List<String> rules, boolean toHob, String reason, TextRegion place, TextRegion covered) {

    /** Makes the list unmodifiable. */
    public SourceSuppression {
        rules = List.copyOf(rules);
    }

    /** Whether it is meant for what {@code rule} finds, wherever that is. */
    public boolean isAbout(String rule) {
        return isAboutAllRules() || rules.contains(rule);
    }

    /** Whether it is meant for all rules of PMD, whoever wrote them. */
    public boolean isAboutAllRules() {
        return rules.isEmpty() && !toHob;
    }

    /** Whether a finding that starts at {@code offset} is where it is meant for. */
    public boolean covers(int offset) {
        return covered.getStartOffset() <= offset && offset < covered.getEndOffset();
    }
}
