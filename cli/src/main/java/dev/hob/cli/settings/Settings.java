package dev.hob.cli.settings;

import dev.hob.cli.glob.PathFilter;
import dev.hob.cli.io.Hint;
import dev.hob.cli.io.UnusableFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a team has settled once for all audits of its solution, overridden by what the command line says.
 *
 * @param from the release to move from
 * @param to the release to move to
 * @param files which files findings are wanted for
 * @param failOn from which level on findings make an audit fail
 * @param baseline the earlier audit whose findings are known
 * @param rules levels of rules
 * @param suppressions findings to live with
 * @param source the file that all this is written in
 */
public record Settings(
        Optional<Stated> from,
        Optional<Stated> to,
        PathFilter files,
        Optional<FailOn> failOn,
        Optional<Path> baseline,
        List<RuleSetting> rules,
        List<RuleSuppression> suppressions,
        Optional<SettingsText> source) {

    /** Nothing is settled. */
    public static final Settings NONE = new Settings(
            Optional.empty(),
            Optional.empty(),
            PathFilter.ALL,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    /** Copies. */
    public Settings {
        rules = List.copyOf(rules);
        suppressions = List.copyOf(suppressions);
    }

    /** The same for other files and with another baseline, as the command line says. */
    public Settings with(PathFilter otherFiles, Optional<Path> otherBaseline) {
        return new Settings(from, to, otherFiles, failOn, otherBaseline, rules, suppressions, source);
    }

    /** The level that the team gives to {@code rule}. */
    public Optional<RuleLevel> level(String rule) {
        return rules.stream()
                .filter(setting -> setting.rule().text().equals(rule))
                .map(RuleSetting::level)
                .findFirst();
    }

    /**
     * Checks that all rules which are named exist.
     *
     * @param known the names of all rules
     * @throws UnusableFile if one does not
     */
    public void check(Collection<String> known) throws UnusableFile {
        List<Stated> named = Stream.concat(
                        rules.stream().map(RuleSetting::rule),
                        suppressions.stream().map(RuleSuppression::rule))
                .toList();
        for (Stated rule : named) {
            if (!known.contains(rule.text())) {
                throw new UnusableFile(rule.origin() + " unknown rule " + Hint.quoted(rule.text())
                        + Hint.didYouMean(rule.text(), known).orElse("; `hob rules` lists them"));
            }
        }
    }
}
