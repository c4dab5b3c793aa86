package dev.hob.solution.evaluation;

import java.util.Optional;

/** Leaves an evaluation whose result cannot be known; becomes an {@link Value.Undetermined} with this reason. */
final class CannotEvaluate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Origin origin;

    CannotEvaluate(String reason) {
        this(reason, null);
    }

    CannotEvaluate(String reason, Origin origin) {
        super(reason, null, false, false);
        this.origin = origin;
    }

    /** Where the trouble is, if it is not where the value is used. */
    Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }
}
