package dev.hob.language.suppression;

import java.util.Optional;
import net.sourceforge.pmd.lang.ast.RootNode;

/**
 * Suppressions that stand in another file than what they suppress. Attached to a language by who knows which files
 * belong together; where nobody does, as in PMD's own command line, a file speaks for itself alone.
 */
@FunctionalInterface
public interface SuppressionsElsewhere {

    /**
     * What suppresses the finding of {@code rule} that starts at {@code offset} of the file whose tree is {@code root}.
     * Called by several threads.
     */
    Optional<SourceSuppression> use(String rule, RootNode root, int offset);
}
