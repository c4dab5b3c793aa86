package dev.hob.report.sarif;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the consumers of SARIF differ: what each does with findings that do not count, and how much it takes. All else
 * is the same for all of them. {@code docs/sarif.md} says how each line is known.
 */
public enum SarifFlavour {
    /** GitHub's code scanning ignores suppressions and baseline states, so what does not count must not be there. */
    GITHUB(Aside.NOTHING, false, new SarifLimits(25_000, 10_000_000, true, Integer.MAX_VALUE)),
    /** Azure DevOps; of its limits nothing is published, so it is spared as much as GitHub, whose service it is. */
    AZURE(Aside.EVERYTHING, true, new SarifLimits(25_000, 10_000_000, true, Integer.MAX_VALUE)),
    /** GitLab skips suppressed results, and takes every other one for a finding, whatever its baseline state. */
    GITLAB(Aside.SUPPRESSED, false, new SarifLimits(5_000, 10_000_000, false, 2_048)),
    /** Visual Studio and other viewers, which show everything. */
    VISUALSTUDIO(Aside.EVERYTHING, false, SarifLimits.NONE);

    /** Which of the findings that do not count are written. */
    enum Aside {
        NOTHING,
        SUPPRESSED,
        /** The suppressed ones, those that the baseline knows, and those of the baseline that are gone. */
        EVERYTHING
    }

    private final Aside aside;
    private final boolean namesRules;
    private final SarifLimits limits;

    SarifFlavour(Aside aside, boolean namesRules, SarifLimits limits) {
        this.aside = aside;
        this.namesRules = namesRules;
        this.limits = limits;
    }

    /** The flavour that is called {@code name} on the command line. */
    public static Optional<SarifFlavour> named(String name) {
        return Arrays.stream(values())
                .filter(flavour -> flavour.toString().equals(name))
                .findFirst();
    }

    boolean writesSuppressed() {
        return aside != Aside.NOTHING;
    }

    boolean writesBaseline() {
        return aside == Aside.EVERYTHING;
    }

    /** Whether rules need a name besides their id. */
    boolean namesRules() {
        return namesRules;
    }

    SarifLimits limits() {
        return limits;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
