package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.Finding;
import dev.hob.rule.behaviour.HostCallRule;
import dev.hob.rule.coverage.Coverage;
import dev.hob.rule.release.Hop;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.ContextWithoutMigrationsRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each probe is a file as users write it, in a host on the release before the hop. All rules of the hop run on it, and what
 * they find must be what is marked, by the rules that its header names. Beside {@code X.cs}, {@code X.fixed.cs} is the
 * text after all fixes, the suggested ones included; what a probe without it finds has no fix. Rules about the host as a whole
 * are left out where the header does not name them.
 */
class ProbesTest {

    private static final Releases RELEASES = Releases.load();
    private static final List<Rule> RULES = new RuleCatalog(RELEASES, UpgradeAnalysis.LANGUAGES)
            .rulesets(RELEASES.named("6.3").orElseThrow(), RELEASES.named("7.0").orElseThrow()).stream()
                    .flatMap(ruleset -> ruleset.getRules().stream())
                    .toList();

    @TestFactory
    Stream<DynamicTest> probesFindWhatIsMarked() throws IOException {
        return Probe.all().stream().map(probe -> DynamicTest.dynamicTest(probe.name(), () -> hold(probe)));
    }

    /** The same code on types and methods of another maker is none of the library's business: nothing about it is certain. */
    @TestFactory
    Stream<DynamicTest> lookAlikesOfAnotherMakerAreNoErrors() throws IOException {
        Set<String> aboutOthers = rulesAboutHosts();
        aboutOthers.add("AutoMapperThroughDuende");
        return findingProbes()
                .map(probe -> DynamicTest.dynamicTest(probe.name(), () -> {
                    String other = MarkedSource.parse(probe.marked())
                            .text()
                            .replace("Duende.IdentityServer", "Contoso.IdentityServer")
                            .replace("AddIdentityServer", "AddContosoServer");
                    RuleCase.ofAllRulesBut(aboutOthers)
                            .file(probe.fileName(), other)
                            .findsNoError();
                }));
    }

    /** What breaks in the API, changes its default or becomes obsolete is tried as users write it. */
    @TestFactory
    Stream<DynamicTest> everyChangeOfTheApiHasAProbe() throws IOException {
        Set<String> probed =
                findingProbes().flatMap(probe -> probe.changes().stream()).collect(Collectors.toSet());
        Hop hop = RELEASES.hops(
                        RELEASES.line("6.3").orElseThrow(), RELEASES.line("7.0").orElseThrow())
                .get(0);
        return Coverage.of(hop, RULES).stream()
                .filter(change ->
                        change.id().charAt(1) == ':' && !change.rules().isEmpty())
                .map(change -> change.id().replaceFirst("``\\d+$", ""))
                .map(id -> DynamicTest.dynamicTest(id, () -> assertTrue(probed.contains(id), "no probe finds " + id)));
    }

    private static Stream<Probe> findingProbes() throws IOException {
        return Probe.all().stream().filter(probe -> !probe.rules().isEmpty());
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
        return RULES.stream()
                .filter(rule -> UpgradeRule.of(rule)
                        .filter(upgrade ->
                                upgrade instanceof HostCallRule || upgrade instanceof ContextWithoutMigrationsRule)
                        .isPresent())
                .map(rule -> rule.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
