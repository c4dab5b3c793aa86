package dev.hob.rule.release;

/** The step from one release line to the next. */
public record Hop(ReleaseLine from, ReleaseLine to) {

    /** As the vendor's guide files are named: {@code v6_3-to-v7_0}. */
    public String rulesetName() {
        return part(from) + "-to-" + part(to);
    }

    private static String part(ReleaseLine line) {
        return (line.isIdentityServer4() ? "" : "v") + line.name().replace('.', '_');
    }

    /** As a report names it: {@code 6.3 → 7.0}. */
    @Override
    public String toString() {
        return from.name() + " → " + to.name();
    }
}
