package dev.hob.cli;

import java.util.Optional;

/**
 * An audit as asked for on the command line.
 *
 * @param scope the tree and the part of it that findings are wanted for
 * @param from the release to move from; without it the lowest that the tree uses
 * @param to the release to move to; without it the newest that there are rules for
 * @param threads how many threads may work at a time, at least 1
 * @param ownRules rules of the user's own that run too
 */
public record AuditRequest(
        AuditScope scope, Optional<String> from, Optional<String> to, int threads, OwnRules ownRules) {

    /** The same with rules of the user's own. */
    AuditRequest with(OwnRules rules) {
        return new AuditRequest(scope, from, to, threads, rules);
    }
}
