package dev.hob.solution.schema;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.NamedNode;
import java.util.Optional;

/** Finds what names denote that a file does not declare itself: constants of another one. */
@FunctionalInterface
public interface Declarations {

    /** Knows no other file. */
    Declarations OF_OWN_FILE = use -> Optional.empty();

    /** The declaration of the field or local that {@code use} names, if it is known. */
    Optional<CSharpNode> of(NamedNode use);
}
