package dev.hob.cli.triage;

import dev.hob.cli.settings.RuleLevel;
import dev.hob.cli.settings.Settings;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.SetAside;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * Gives rules the levels of the settings: leaves those out that are off, and changes the level of what the others
 * find.
 */
public final class RuleLevels {

    private final Settings settings;

    /** The levels of {@code settings}. */
    public RuleLevels(Settings settings) {
        this.settings = settings;
    }

    /** {@code rulesets} without the rules that are off. */
    public List<RuleSet> enabled(List<RuleSet> rulesets) {
        return settings.rules().isEmpty()
                ? rulesets
                : rulesets.stream().map(this::enabled).toList();
    }

    private RuleSet enabled(RuleSet ruleset) {
        List<Rule> rules = ruleset.getRules().stream()
                .filter(rule -> settings.level(rule.getName())
                        .filter(RuleLevel.OFF::equals)
                        .isEmpty())
                .toList();
        return RuleSet.create(
                ruleset.getName(),
                ruleset.getDescription(),
                ruleset.getFileName(),
                ruleset.getFileExclusions(),
                ruleset.getFileInclusions(),
                rules);
    }

    /** {@code finding} at the level that its rule has. */
    public Finding adapted(Finding finding) {
        Optional<RuleLevel> level = settings.level(finding.rule());
        return level.isEmpty()
                ? finding
                : new Finding(
                        finding.rule(),
                        level.get().of(finding.certainty()),
                        finding.certainty(),
                        finding.message(),
                        finding.advice(),
                        finding.location(),
                        finding.related(),
                        finding.fixes());
    }

    /** What is set aside, at the level that its rule has. */
    public SetAside adapted(SetAside aside) {
        return new SetAside(adapted(aside.finding()), aside.reason());
    }

    /** {@code rule} at the level that it has. */
    public RuleDescriptor adapted(RuleDescriptor rule) {
        Optional<RuleLevel> level = settings.level(rule.name());
        return level.isEmpty()
                ? rule
                : new RuleDescriptor(
                        rule.name(),
                        rule.summary(),
                        rule.description(),
                        rule.guidance(),
                        level.get().of(Certainty.CERTAIN),
                        rule.helpUri(),
                        rule.area(),
                        rule.effort(),
                        rule.noncompliant(),
                        rule.compliant());
    }
}
