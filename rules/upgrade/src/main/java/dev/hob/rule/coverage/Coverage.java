package dev.hob.rule.coverage;

import dev.hob.findings.CoveredChange;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.release.Hop;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.diff.ChangeKind;
import dev.hob.solution.surface.diff.SurfaceChange;
import dev.hob.solution.surface.diff.SurfaceDiff;
import dev.hob.solution.surface.file.ShippedSurfaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.rule.Rule;

/**
 * Holds the rules of a hop against everything that the hop changes: the documented changes, and what breaks, changes its default
 * or becomes obsolete between the public surfaces of the two releases.
 */
public final class Coverage {

    private static final Set<ChangeKind> WORTH_KNOWING = Set.of(ChangeKind.DEFAULT_CHANGED, ChangeKind.OBSOLETED);

    private Coverage() {}

    /** Every change of {@code hop} with the rules of {@code rules} that find it; nothing for a hop without a list of changes. */
    public static List<CoveredChange> of(Hop hop, List<Rule> rules) {
        List<CoveredChange> documented = ChangeList.of(hop);
        if (documented.isEmpty()) {
            return List.of();
        }
        Map<String, CoveredChange> byId =
                documented.stream().collect(Collectors.toMap(CoveredChange::id, Function.identity()));
        List<CoveredChange> changes = new ArrayList<>(
                documented.stream().filter(change -> !isSymbol(change.id())).toList());
        surfaceChanges(hop).forEach((symbol, kinds) -> {
            List<String> finders = finders(symbol, rules);
            String reason = Optional.ofNullable(byId.get(symbol))
                    .map(CoveredChange::reason)
                    .orElse("");
            changes.add(new CoveredChange(hop.toString(), symbol, kinds, finders, reason));
        });
        return changes;
    }

    /** Symbols that the list of {@code hop} gives a reason for although nothing about them changes. */
    static List<String> idle(Hop hop) {
        Map<String, String> changed = surfaceChanges(hop);
        return ChangeList.of(hop).stream()
                .map(CoveredChange::id)
                .filter(id -> isSymbol(id) && !changed.containsKey(id))
                .toList();
    }

    private static boolean isSymbol(String id) {
        return id.length() > 2 && id.charAt(1) == ':';
    }

    private static List<String> finders(String symbol, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> UpgradeRule.of(rule)
                        .filter(upgrade -> upgrade.symbols().contains(withoutArity(symbol)))
                        .isPresent())
                .map(Rule::getName)
                .toList();
    }

    /** Rules name a generic method without the number of its type parameters. */
    private static String withoutArity(String symbol) {
        return symbol.replaceFirst("``\\d+$", "");
    }

    /** What the changes of each symbol are, as {@code hob surface-diff} calls them. */
    private static Map<String, String> surfaceChanges(Hop hop) {
        Surface before = surface(hop.from().name());
        Surface after = surface(hop.to().name());
        Map<String, String> changes = new LinkedHashMap<>();
        for (SurfaceChange change : SurfaceDiff.between(before, after)) {
            if (change.isBreaking() || WORTH_KNOWING.contains(change.change())) {
                changes.merge(
                        change.symbol(),
                        change.change().toString().replace('-', ' '),
                        (first, next) -> first.contains(next) ? first : first + ", " + next);
            }
        }
        return changes;
    }

    private static Surface surface(String line) {
        return ShippedSurfaces.of(line).orElseThrow(() -> new IllegalStateException("No surface of " + line));
    }
}
