package dev.hob.rule;

import net.sourceforge.pmd.lang.document.TextFile;
import net.sourceforge.pmd.reporting.FileAnalysisListener;
import net.sourceforge.pmd.reporting.GlobalAnalysisListener;
import net.sourceforge.pmd.reporting.RuleViolation;

/** Hands on what PMD tells of its way through the files. */
record FileCounter(AnalysisProgress progress) implements GlobalAnalysisListener {

    @Override
    public FileAnalysisListener startFileAnalysis(TextFile file) {
        return new FileAnalysisListener() {
            @Override
            public void onRuleViolation(RuleViolation violation) {
                // They are read off the report.
            }

            @Override
            public void close() {
                progress.fileDone();
            }
        };
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
