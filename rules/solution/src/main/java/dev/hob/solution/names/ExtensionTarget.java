package dev.hob.solution.names;

/**
 * An extension method of a library.
 *
 * @param name the method
 * @param declaringType the full name of the static class that declares it
 * @param receiverType the full name of the type that it extends; it tells overloads apart
 */
public record ExtensionTarget(String name, String declaringType, String receiverType) {

    /** How messages write it. */
    @Override
    public String toString() {
        return declaringType + '.' + name;
    }
}
