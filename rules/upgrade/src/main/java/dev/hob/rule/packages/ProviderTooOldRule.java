package dev.hob.rule.packages;

import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.Companion;
import dev.hob.rule.release.Companions;

/** Finds database providers, and other packages that are bound to EF Core's major version, that are older than the EF Core which the library's packages bring, at the place that defines their version. */
public final class ProviderTooOldRule extends LowVersionRule {

    private static final Companions COMPANIONS = Companions.load();

    @Override
    LowVersions lowIn(UpgradedPackages packages) {
        return packages.providers();
    }

    @Override
    void describe(LowVersion low, VersionChoice choice, FindingDraft draft) {
        draft.advice(advice(low, choice, "the release for EF Core " + efCore()));
    }

    @Override
    Object[] messageArguments(LowVersion low) {
        String id = low.worst();
        boolean bounded = COMPANIONS.of(id).filter(Companion::isBounded).isPresent();
        return new Object[] {
            listed(low.needs().keySet()),
            low.definition().text(),
            low.needs().get(id).by(),
            low.needs().get(id).byVersion(),
            efCore(),
            bounded ? "restore finds no version that suits both (NU1107)" : "every DbContext fails at its first use",
            listed(low.definition().projects())
        };
    }

    private String efCore() {
        return String.valueOf(target().line().efCoreMajor());
    }
}
