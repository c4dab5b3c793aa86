package dev.hob.solution.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type as code uses it: with its type arguments, and with its declaration if Hob knows one. Nullability is left out. */
public final class TypeRef {

    private enum Kind {
        DECLARED,
        EXTERNAL,
        ARRAY,
        PARAMETER
    }

    private final Kind kind;
    private final String fullName;
    private final List<TypeRef> arguments;
    private final DeclaredType declaration;

    private TypeRef(Kind kind, String fullName, List<TypeRef> arguments, DeclaredType declaration) {
        this.kind = kind;
        this.fullName = fullName;
        this.arguments = List.copyOf(arguments);
        this.declaration = declaration;
    }

    static TypeRef of(DeclaredType type, List<TypeRef> arguments) {
        return new TypeRef(Kind.DECLARED, type.fullName(), arguments, type);
    }

    /** A type that is declared somewhere Hob does not look; {@code name} is what the code calls it. */
    static TypeRef external(String name, List<TypeRef> arguments) {
        return new TypeRef(Kind.EXTERNAL, name, arguments, null);
    }

    static TypeRef array(TypeRef element) {
        return new TypeRef(Kind.ARRAY, element.fullName + "[]", List.of(element), null);
    }

    static TypeRef parameter(String name) {
        return new TypeRef(Kind.PARAMETER, name, List.of(), null);
    }

    /**
     * The name as in documentation comment ids, without type arguments: {@code System.Threading.Tasks.Task`1}. For a
     * type without a known declaration the name that the code calls it.
     */
    public String fullName() {
        return fullName;
    }

    /** The type arguments; for an array its element type. */
    public List<TypeRef> arguments() {
        return arguments;
    }

    /** The declaration, if it is an own type or one of a known library. */
    public Optional<DeclaredType> declaration() {
        return Optional.ofNullable(declaration);
    }

    /** Whether it is declared somewhere Hob does not look. */
    public boolean isExternal() {
        return kind == Kind.EXTERNAL;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Whether it is a type parameter. */
    public boolean isParameter() {
        return kind == Kind.PARAMETER;
    }

    boolean is(String otherFullName) {
        return kind == Kind.DECLARED && fullName.equals(otherFullName);
    }

    /** This type with type parameters replaced by what {@code values} says. */
    TypeRef with(Map<String, TypeRef> values) {
        if (values.isEmpty()) {
            return this;
        }
        if (kind == Kind.PARAMETER) {
            return values.getOrDefault(fullName, this);
        }
        if (kind == Kind.ARRAY) {
            return array(arguments.get(0).with(values));
        }
        List<TypeRef> replaced = arguments.stream().map(a -> a.with(values)).toList();
        return replaced.equals(arguments) ? this : new TypeRef(kind, fullName, replaced, declaration);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeRef type
                && kind == type.kind
                && fullName.equals(type.fullName)
                && arguments.equals(type.arguments)
                && declaration == type.declaration;
    }

    @Override
    public int hashCode() {
        return 31 * fullName.hashCode() + arguments.hashCode();
    }

    /** The full name with type arguments in angle brackets. */
    @Override
    public String toString() {
        if (isArray() || arguments.isEmpty()) {
            return fullName;
        }
        return fullName
                + '<'
                + String.join(", ", arguments.stream().map(TypeRef::toString).toList())
                + '>';
    }
}
