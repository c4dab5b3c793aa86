package dev.hob.rule;

import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import dev.hob.language.suppression.CommentSuppressions;
import dev.hob.rule.release.Hop;
import dev.hob.rule.release.Release;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.RuleSetLoadException;
import net.sourceforge.pmd.lang.rule.RuleSetLoader;
import net.sourceforge.pmd.properties.PropertyDescriptor;

/**
 * The rulesets that Hob ships: one for what holds for every hop, one for each hop that has rules. Chooses those for a
 * pair of releases and sets the target on their rules.
 */
public final class RuleCatalog {

    /** Where the rulesets lie on the class path. */
    public static final String FOLDER = "rulesets/identityserver/";

    private static final String EVERY_HOP = FOLDER + "every-hop.xml";

    private final Releases releases;
    private final LanguageRegistry languages;
    private final RuleSetLoader loader;
    private final Map<String, RuleSet> loaded = new HashMap<>();

    /** Loads rulesets for the languages of {@code languages}. */
    public RuleCatalog(Releases releases, LanguageRegistry languages) {
        this.releases = releases;
        this.languages = languages;
        this.loader = new RuleSetLoader().withLanguages(languages);
    }

    /**
     * The rulesets for the way from one release to another; none when there is no way to go. What hops say of the database's model is there for
     * those before the way too: a database may be behind the packages.
     */
    public List<RuleSet> rulesets(Release from, Release to) {
        List<Hop> hops = releases.hops(from.line(), to.line());
        if (hops.isEmpty()) {
            return List.of();
        }
        return resources(hops, to.line()).stream()
                .map(resource -> movingTo(to, loaded(resource)))
                .toList();
    }

    private List<String> resources(List<Hop> hops, ReleaseLine to) {
        List<String> resources = new ArrayList<>();
        resources.add(EVERY_HOP);
        for (Hop hop : releases.hops(releases.lines().get(0), to)) {
            if (hops.contains(hop) && hasRules(hop)) {
                resources.add(resource(hop));
            } else if (exists(modelPart(hop))) {
                resources.add(modelPart(hop));
            }
        }
        return resources;
    }

    private RuleSet loaded(String resource) {
        return loaded.computeIfAbsent(resource, loader::loadFromResource);
    }

    /** A copy of {@code ruleset}, which is kept as it was loaded: reading its XML takes much longer. */
    private static RuleSet movingTo(Release to, RuleSet ruleset) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : ruleset.getRules()) {
            Rule copy = rule.deepCopy();
            if (copy.hasDescriptor(UpgradeRule.TO)) {
                copy.setProperty(UpgradeRule.TO, to.toString());
            }
            rules.add(copy);
        }
        return of(ruleset, rules);
    }

    /** {@code ruleset} with other rules. */
    private static RuleSet of(RuleSet ruleset, List<Rule> rules) {
        return RuleSet.create(
                ruleset.getName(),
                ruleset.getDescription(),
                ruleset.getFileName(),
                ruleset.getFileExclusions(),
                ruleset.getFileInclusions(),
                rules);
    }

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

    /** The words of all shipped rules: what the model can look for while it reads the files. */
    public SortedSet<String> words() {
        return words(all());
    }

    /** The names of all shipped rules, whether they are for the releases in question or not. */
    public Set<String> names() {
        return names(all());
    }

    private List<RuleSet> all() {
        List<ReleaseLine> lines = releases.lines();
        ReleaseLine newest = lines.get(lines.size() - 1);
        return resources(releases.hops(lines.get(0), newest), newest).stream()
                .map(this::loaded)
                .toList();
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

    /**
     * The ruleset that somebody keeps in {@code file}.
     *
     * @throws UnusableRuleset if it is none, or one of its rules cannot be made
     */
    public RuleSet ruleset(Path file) throws UnusableRuleset {
        RulesetTroubles troubles = new RulesetTroubles();
        PMDConfiguration configuration = new PMDConfiguration(languages);
        configuration.setReporter(troubles);
        try {
            RuleSet ruleset = RuleSetLoader.fromPmdConfig(configuration).loadFromResource(file.toString());
            ruleset.getRules().forEach(rule -> UpgradeRule.of(rule).ifPresent(UpgradeRule::symbols));
            return ruleset;
        } catch (IllegalArgumentException e) {
            throw new UnusableRuleset(e.getMessage(), e);
        } catch (RuleSetLoadException e) {
            throw new UnusableRuleset(troubles.first().orElse(e.getMessage()), e);
        }
    }

    /** The hops between two releases that have no rules yet, for the report to name, each with what of it is checked anyway. */
    public List<String> hopsNotChecked(Release from, Release to) {
        return releases.hops(from.line(), to.line()).stream()
                .filter(hop -> !hasRules(hop))
                .map(hop -> exists(modelPart(hop)) ? hop + " (only the database's model was)" : hop.toString())
                .toList();
    }

    /** What the hops between two releases change and sources cannot show: questions for the people who own the solution. */
    public List<String> checklist(Release from, Release to, SolutionModel model) {
        return releases.hops(from.line(), to.line()).stream()
                .flatMap(hop -> Checklist.of(hop, model).stream())
                .distinct()
                .toList();
    }

    /** The newest line that some hop with rules leads to: where an upgrade goes when nobody says. */
    public Release newestTarget() {
        List<Hop> hops = releases.hops(
                releases.lines().get(0), releases.lines().get(releases.lines().size() - 1));
        return hops.stream()
                .filter(RuleCatalog::hasRules)
                .reduce((earlier, later) -> later)
                .map(hop -> new Release(hop.to(), null))
                .orElseThrow(() -> new IllegalStateException("No hop has rules"));
    }

    /** What a report says about {@code rule}. */
    public static RuleDescriptor describe(Rule rule) {
        String description = description(rule);
        List<RuleExample> examples = RuleExample.of(rule);
        return new RuleDescriptor(
                rule.getName(),
                firstSentence(description),
                description,
                guidance(rule),
                Levels.of(rule.getPriority()),
                rule.getExternalInfoUrl() == null ? "" : rule.getExternalInfoUrl(),
                rule.hasDescriptor(UpgradeRule.AREA) ? rule.getProperty(UpgradeRule.AREA) : "code",
                rule.hasDescriptor(UpgradeRule.EFFORT)
                        ? EffortText.read(rule.getProperty(UpgradeRule.EFFORT))
                        : Optional.empty(),
                texts(examples, false),
                texts(examples, true));
    }

    /** Its description; a rule of others may have none, and then its message says what it is about. */
    private static String description(Rule rule) {
        return Stream.of(rule.getDescription(), rule.getMessage(), rule.getName())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseThrow()
                .stripIndent()
                .strip();
    }

    private static RuleGuidance guidance(Rule rule) {
        return UpgradeRule.of(rule)
                .map(upgrade -> new RuleGuidance(
                        text(upgrade, UpgradeRule.SYMPTOM),
                        text(upgrade, UpgradeRule.REMEDY),
                        text(upgrade, UpgradeRule.CONFIDENCE),
                        text(upgrade, UpgradeRule.EVIDENCE)))
                .orElse(RuleGuidance.NONE);
    }

    private static String text(Rule rule, PropertyDescriptor<String> property) {
        return rule.getProperty(property).stripIndent().strip();
    }

    private static List<String> texts(List<RuleExample> examples, boolean compliant) {
        return examples.stream()
                .filter(example -> example.compliant() == compliant)
                .map(RuleExample::text)
                .toList();
    }

    private static String firstSentence(String text) {
        String paragraph =
                text.split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ").strip();
        int end = paragraph.indexOf(". ");
        return end < 0 ? paragraph : paragraph.substring(0, end + 1);
    }

    private static boolean hasRules(Hop hop) {
        return exists(resource(hop));
    }

    private static boolean exists(String resource) {
        return RuleCatalog.class.getClassLoader().getResource(resource) != null;
    }

    private static String modelPart(Hop hop) {
        return FOLDER + hop.rulesetName() + "/model.xml";
    }

    private static String resource(Hop hop) {
        return FOLDER + hop.rulesetName() + ".xml";
    }
}
