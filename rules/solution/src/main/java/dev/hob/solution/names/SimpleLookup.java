package dev.hob.solution.names;

/** Finds what a single identifier with a number of type arguments denotes as a namespace or type, at some place. */
@FunctionalInterface
interface SimpleLookup {

    /** What {@code name} denotes there. */
    Found find(String name, int arity);
}
