package dev.hob.solution.surface;

/** Who outside of a library can name something. What nobody can is no part of the surface. */
public enum Access {
    /** Every caller. */
    PUBLIC,
    /** Derived classes: {@code protected}, and {@code protected internal}, which means no more to other assemblies. */
    PROTECTED;

    /** The modifier. */
    @Override
    public String toString() {
        return this == PUBLIC ? "public" : "protected";
    }
}
