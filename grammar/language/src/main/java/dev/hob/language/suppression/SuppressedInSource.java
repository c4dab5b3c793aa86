package dev.hob.language.suppression;

import net.sourceforge.pmd.reporting.Report.SuppressedViolation;
import net.sourceforge.pmd.reporting.RuleViolation;
import net.sourceforge.pmd.reporting.ViolationSuppressor;

/** A violation that does not count, with the suppression that says so; to PMD it is one like any other. */
public final class SuppressedInSource extends SuppressedViolation {

    private final SourceSuppression suppression;

    SuppressedInSource(RuleViolation violation, ViolationSuppressor suppressor, SourceSuppression suppression) {
        super(violation, suppressor, suppression.reason());
        this.suppression = suppression;
    }

    /** What says so. */
    public SourceSuppression suppression() {
        return suppression;
    }
}
