package dev.hob.cli;

import dev.hob.cli.settings.FailOn;
import dev.hob.findings.AuditResult;

/** How a command ended, in PMD's numbers: scripts depend on them. */
enum ExitCode {
    OK(0),
    FAILED(1),
    WRONG_USAGE(2),
    FINDINGS(4),
    NOT_ANALYSED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** How an audit ended: what is missing weighs more than what was found. */
    static ExitCode of(AuditResult result, FailOn failOn, boolean allowUnparsed) {
        if (!allowUnparsed && !result.notAnalysed().isEmpty()) {
            return NOT_ANALYSED;
        }
        return failOn.isReachedBy(result) ? FINDINGS : OK;
    }
}
