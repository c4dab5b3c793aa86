package dev.hob.cli.fix;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that fixes a tree, so that {@link KilledRunTest} can kill it. */
final class FixUntilKilled {

    /** The line that it prints when everything but the writing is done. */
    static final String READY = "ready";

    private FixUntilKilled() {}

    /** Fixes all that {@link WordRules} find below the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        FixPlan plan = FixPlan.of(WordRules.audit(root), FixChoice.ofAllRules(false));
        System.out.println(READY);
        new FixApplier(root).apply(plan.patches());
    }
}
