package dev.hob.rule;

import dev.hob.rule.release.Hop;
import dev.hob.rule.release.Release;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.RuleSetLoadException;
import net.sourceforge.pmd.lang.rule.RuleSetLoader;

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
        return Rulesets.of(ruleset, rules);
    }

    /** The words of all shipped rules: what the model can look for while it reads the files. */
    public SortedSet<String> words() {
        return Rulesets.words(all());
    }

    /** The names of all shipped rules, whether they are for the releases in question or not. */
    public Set<String> names() {
        return Rulesets.names(all());
    }

    private List<RuleSet> all() {
        List<ReleaseLine> lines = releases.lines();
        ReleaseLine newest = lines.get(lines.size() - 1);
        return resources(releases.hops(lines.get(0), newest), newest).stream()
                .map(this::loaded)
                .toList();
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
