package dev.hob.solution.names;

/** Finds what a single identifier with a number of type arguments denotes as a namespace or type, at some place. */
@FunctionalInterface
interface SimpleLookup {

    /** What {@code name} denotes there. */
    Found find(String name, int arity);

    /**
     * Whether a name that is not found there can only be one of .NET or of a package that knows no library: nothing else
     * that is not known as a whole is imported.
     */
    default boolean leavesOnlyIndependent() {
        return false;
    }
}
