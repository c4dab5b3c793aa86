package dev.hob.rule.packages;

import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.Need;

/** Finds packages below what the library's packages will need, at the place that defines their version. */
public final class PackageBelowNeededRule extends LowVersionRule {

    @Override
    LowVersions lowIn(UpgradedPackages packages) {
        return packages.needed();
    }

    @Override
    void describe(LowVersion low, VersionChoice choice, FindingDraft draft) {
        Need need = low.needs().get(low.worst());
        String advice = advice(low, choice, need.lowest() + " or later");
        draft.advice(low.cause().isOfAFix() ? advice + " " + otherChoice(need) : advice);
    }

    private static String otherChoice(Need need) {
        return need.by() + " " + need.byVersion()
                + " is what Hob's own fix writes; an earlier version may do with less.";
    }

    /** Of several packages the one that has to reach most. */
    @Override
    Object[] messageArguments(LowVersion low) {
        String id = low.worst();
        Need need = low.needs().get(id);
        return new Object[] {
            id,
            low.definition().text(),
            need.by(),
            need.byVersion(),
            need.lowest().toString(),
            need.through().isEmpty() ? "" : ", through " + listed(need.through()),
            listed(low.definition().projects())
        };
    }
}
