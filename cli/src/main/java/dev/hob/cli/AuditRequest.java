package dev.hob.cli;

import dev.hob.cli.settings.Settings;
import java.util.Optional;

/**
 * An audit as asked for.
 *
 * @param scope the tree and the part of it that findings are wanted for
 * @param from the release to move from, as the command line says; without it as the settings say, else the lowest
 *     that the tree uses
 * @param to the release to move to, as the command line says; without it as the settings say, else the newest that
 *     there are rules for
 * @param threads how many threads may work at a time, at least 1
 * @param ownRules rules of the user's own that run too
 * @param settings what holds for all audits of the tree, but for what the command line overrides
 */
public record AuditRequest(
        AuditScope scope,
        Optional<String> from,
        Optional<String> to,
        int threads,
        OwnRules ownRules,
        Settings settings) {

    /** The same with rules of the user's own. */
    AuditRequest with(OwnRules rules) {
        return new AuditRequest(scope, from, to, threads, rules, settings);
    }

    /** The same with settings. */
    AuditRequest with(Settings others) {
        return new AuditRequest(scope, from, to, threads, ownRules, others);
    }
}
