package dev.hob.solution.surface;

import dev.hob.csharp.ast.Modifier;
import java.util.List;
import java.util.Optional;

/**
 * A member that code outside of its library can name.
 *
 * @param kind what it is
 * @param name its name; the symbol of an operator; empty for constructors and indexers
 * @param header what stands before it
 * @param type the type of its value or of what it returns, with full names; empty for constructors
 * @param typeParameters its own type parameters
 * @param parameters its parameters
 * @param accessors the accessors of a property or indexer
 * @param value of a constant or enum member its value, of a property or field the value it has from the start; as
 *     written
 */
public record ApiMember(
        MemberKind kind,
        String name,
        Header header,
        String type,
        List<ApiTypeParameter> typeParameters,
        List<ApiParameter> parameters,
        Accessors accessors,
        Optional<String> value) {

    /** Keeps the lists as they are. */
    public ApiMember {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
    }

    /** Something with a value: a field, constant, event or enum member. */
    public static ApiMember ofValue(MemberKind kind, String name, Header header, String type, Optional<String> value) {
        return new ApiMember(kind, name, header, type, List.of(), List.of(), Accessors.NONE, value);
    }

    /** A property. */
    public static ApiMember ofProperty(
            String name, Header header, String type, Accessors accessors, Optional<String> value) {
        return new ApiMember(MemberKind.PROPERTY, name, header, type, List.of(), List.of(), accessors, value);
    }

    /** A method, operator or conversion without type parameters. */
    public static ApiMember ofMethod(
            MemberKind kind, String name, Header header, String type, List<ApiParameter> parameters) {
        return new ApiMember(kind, name, header, type, List.of(), parameters, Accessors.NONE, Optional.empty());
    }

    /** A constructor. */
    public static ApiMember ofConstructor(Header header, List<ApiParameter> parameters) {
        return ofMethod(MemberKind.CONSTRUCTOR, "", header, "", parameters);
    }

    /** The same member with another value. */
    public ApiMember withValue(Optional<String> other) {
        return new ApiMember(kind, name, header, type, typeParameters, parameters, accessors, other);
    }

    /** Whether it has {@code modifier}. */
    public boolean has(Modifier modifier) {
        return header.has(modifier);
    }

    /** Whether only derived classes can name it. */
    public boolean isProtected() {
        return header.access() == Access.PROTECTED;
    }

    /** Whether derived classes or implementers may or must give a body of their own. */
    public boolean isOverridable() {
        return (has(Modifier.ABSTRACT) || has(Modifier.VIRTUAL) || has(Modifier.OVERRIDE)) && !has(Modifier.SEALED);
    }
}
