package dev.hob.rule.packages;

import dev.hob.rule.FindingDraft;

/** Finds packages that stay behind the target framework of their project, at the place that defines their version. */
public final class CompanionBehindFrameworkRule extends LowVersionRule {

    @Override
    LowVersions lowIn(UpgradedPackages packages) {
        return packages.companions();
    }

    @Override
    void describe(LowVersion low, VersionChoice choice, FindingDraft draft) {
        draft.advice(advice(low, choice, "a version for .NET " + low.netMajor()));
    }

    @Override
    Object[] messageArguments(LowVersion low) {
        return new Object[] {
            listed(low.needs().keySet()),
            low.definition().text(),
            listed(low.definition().projects()),
            low.cause() == Cause.FRAMEWORK_MOVED ? "targets" : "moves to",
            String.valueOf(low.netMajor())
        };
    }
}
