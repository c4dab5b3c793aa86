package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.Finding;
import dev.hob.rule.behaviour.HostCallRule;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.ContextWithoutMigrationsRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each probe is a file as users write it, in a host on the release before the hop. All rules of the hop run on it, and what
 * they find must be what is marked, by the rules that its header names. Beside {@code X.cs}, {@code X.fixed.cs} is the
 * text after all fixes, the suggested ones included; what a probe without it finds has no fix. Rules about the host as a whole
 * are left out where the header does not name them.
 */
class ProbesTest {

    @TestFactory
    Stream<DynamicTest> probesFindWhatIsMarked() throws IOException {
        return Probe.all().stream().map(probe -> DynamicTest.dynamicTest(probe.name(), () -> hold(probe)));
    }

    private static void hold(Probe probe) throws IOException {
        Set<String> aboutHosts = rulesAboutHosts();
        aboutHosts.removeAll(probe.rules());
        RuleCase solution = RuleCase.ofAllRulesBut(aboutHosts).file(probe.fileName(), probe.marked());
        solution.finds();
        Set<String> rules =
                solution.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(probe.rules()), rules, "the rules that find something");
        Path fixed = probe.fixed();
        if (Files.exists(fixed)) {
            solution.allFixed(probe.fileName(), Files.readString(fixed));
        } else {
            assertTrue(
                    solution.findings().stream()
                            .allMatch(finding -> finding.fixes().isEmpty()),
                    () -> fixed.getFileName() + " is missing, and there are fixes: " + solution.findings());
        }
    }

    /** They find something in whatever sets a host up, which most probes do in passing. */
    private static Set<String> rulesAboutHosts() {
        Releases releases = Releases.load();
        return new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES)
                        .rulesets(
                                releases.named("6.3").orElseThrow(),
                                releases.named("7.0").orElseThrow())
                        .stream()
                        .flatMap(ruleset -> ruleset.getRules().stream())
                        .filter(rule -> UpgradeRule.of(rule)
                                .filter(upgrade -> upgrade instanceof HostCallRule
                                        || upgrade instanceof ContextWithoutMigrationsRule)
                                .isPresent())
                        .map(rule -> rule.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
