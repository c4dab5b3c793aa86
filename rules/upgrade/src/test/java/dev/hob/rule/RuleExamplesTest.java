package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.Effort;
import dev.hob.findings.RuleDescriptor;
import dev.hob.rule.release.Releases;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule is complete, and its own examples hold: the noncompliant ones are found, the compliant ones are not. */
class RuleExamplesTest {

    private static List<Rule> rules() {
        Releases releases = Releases.load();
        return new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES)
                        .rulesets(
                                releases.named("6.3").orElseThrow(),
                                releases.named("7.0").orElseThrow())
                        .stream()
                        .flatMap(ruleset -> ruleset.getRules().stream())
                        .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleTellsAStrangerEverything() {
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
                    RuleDescriptor descriptor = RuleDescription.of(rule);
                    assertTrue(descriptor.summary().endsWith("."), descriptor.summary());
                    assertTrue(
                            descriptor.description().length()
                                    > descriptor.summary().length(),
                            "more than a sentence");
                    assertTrue(
                            descriptor.helpUri().startsWith("https://docs.duendesoftware.com/"), descriptor.helpUri());
                    assertTrue(Set.of("packages", "schema", "code", "behaviour", "operations")
                            .contains(descriptor.area()));
                    assertFalse(descriptor.guidance().symptom().isBlank(), "symptom: how one sees it");
                    assertFalse(descriptor.guidance().remedy().isBlank(), "remedy: what to do");
                    assertFalse(descriptor.guidance().confidence().isBlank(), "confidence: how sure Hob is");
                    assertFalse(descriptor.guidance().evidence().isBlank(), "evidence");
                    Effort effort = descriptor.effort().orElseThrow(() -> new AssertionError("effort: an estimate"));
                    assertTrue(effort.once() > 0 && effort.each() <= effort.once(), "the first finding costs most");
                    assertFalse(rule.getSince().isBlank(), "since");
                    assertFalse(descriptor.noncompliant().isEmpty(), "a noncompliant example");
                    assertFalse(descriptor.compliant().isEmpty(), "a compliant example");
                    if (rule.getLanguage().getId().equals("csharp")) {
                        assertFalse(rule.getProperty(UpgradeRule.WORDS).isEmpty(), "words for the byte scan");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfEveryRuleHold() {
        return rules().stream()
                .flatMap(rule -> RuleExample.of(rule).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.getName() + (example.compliant() ? " compliant" : " noncompliant"),
                                () -> assertEquals(
                                        example.compliant(),
                                        withItsOtherFiles(rule, example).isSilentOn(example.file(), example.text())))));
    }

    /** An example may take several files, which are then several examples of its kind. */
    private static RuleCase withItsOtherFiles(Rule rule, RuleExample example) {
        RuleCase solution = RuleCase.of(rule.getName());
        RuleExample.of(rule).stream()
                .filter(other -> other.compliant() == example.compliant()
                        && !other.file().equals(example.file()))
                .forEach(other -> solution.file(other.file(), other.text()));
        return solution;
    }
}
