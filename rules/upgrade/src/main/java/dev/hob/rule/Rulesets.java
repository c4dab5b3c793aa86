package dev.hob.rule;

import dev.hob.language.suppression.CommentSuppressions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;

/** Several rulesets that run together: what their rules are called, what they look for, and which of two of one name runs. */
public final class Rulesets {

    private Rulesets() {}

    /**
     * {@code rulesets} in which every name is one rule: of two of a name the one in the later ruleset runs, such as somebody's own that refers to
     * a shipped one and changes its properties.
     */
    public static List<RuleSet> withoutReplaced(List<RuleSet> rulesets) {
        List<RuleSet> kept = new ArrayList<>();
        Set<String> later = new HashSet<>();
        for (int i = rulesets.size() - 1; i >= 0; i--) {
            RuleSet ruleset = rulesets.get(i);
            List<Rule> rules = ruleset.getRules().stream()
                    .filter(rule -> !later.contains(rule.getName()))
                    .toList();
            kept.add(0, rules.size() == ruleset.getRules().size() ? ruleset : of(ruleset, rules));
            ruleset.getRules().forEach(rule -> later.add(rule.getName()));
        }
        return kept;
    }

    /** The words of the rules of {@code rulesets}. */
    public static SortedSet<String> words(List<RuleSet> rulesets) {
        SortedSet<String> words = new TreeSet<>();
        rulesets.forEach(ruleset -> ruleset.getRules().stream()
                .filter(rule -> rule.hasDescriptor(UpgradeRule.WORDS))
                .forEach(rule -> words.addAll(rule.getProperty(UpgradeRule.WORDS))));
        words.addAll(suppressionWords(rulesets));
        return words;
    }

    /** What a file holds that suppresses findings of the rules of {@code rulesets}, or means to. */
    static SortedSet<String> suppressionWords(List<RuleSet> rulesets) {
        SortedSet<String> words = new TreeSet<>(names(rulesets));
        words.add(CommentSuppressions.MARKER);
        return words;
    }

    /** The names of the rules of {@code rulesets}. */
    static Set<String> names(List<RuleSet> rulesets) {
        return rulesets.stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toSet());
    }

    /** {@code ruleset} with other rules. */
    static RuleSet of(RuleSet ruleset, List<Rule> rules) {
        return RuleSet.create(
                ruleset.getName(),
                ruleset.getDescription(),
                ruleset.getFileName(),
                ruleset.getFileExclusions(),
                ruleset.getFileInclusions(),
                rules);
    }
}
