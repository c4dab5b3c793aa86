package dev.hob.solution.surface;

import dev.hob.csharp.ast.Modifier;
import java.util.List;

/**
 * A type that code outside of its library can name, partial declarations joined.
 *
 * @param namespace its namespace, empty for the global one
 * @param outer the full name of the type that it is nested in; empty if it is not
 * @param name its name without arity
 * @param kind what it is
 * @param header what stands before it
 * @param typeParameters its own type parameters
 * @param bases what it derives from and implements, as far as it is public; the underlying type of an enum
 * @param members its members in the order of the sources, its nested types left out; a delegate has one, {@code Invoke}
 */
public record ApiType(
        String namespace,
        String outer,
        String name,
        TypeKind kind,
        Header header,
        List<ApiTypeParameter> typeParameters,
        List<String> bases,
        List<ApiMember> members) {

    /** Keeps the lists as they are. */
    public ApiType {
        typeParameters = List.copyOf(typeParameters);
        bases = List.copyOf(bases);
        members = List.copyOf(members);
    }

    /** The name as in documentation comment ids, without {@code T:}. */
    public String fullName() {
        String last = typeParameters.isEmpty() ? name : name + '`' + typeParameters.size();
        String around = outer.isEmpty() ? namespace : outer;
        return around.isEmpty() ? last : around + '.' + last;
    }

    /** Whether it has {@code modifier}. */
    public boolean has(Modifier modifier) {
        return header.has(modifier);
    }

    /** The constructors. */
    public List<ApiMember> constructors() {
        return members.stream()
                .filter(member -> member.kind() == MemberKind.CONSTRUCTOR)
                .toList();
    }

    /** Whether classes outside of the library can derive from it. */
    public boolean isInheritable() {
        return kind.isClass()
                && !has(Modifier.SEALED)
                && !has(Modifier.STATIC)
                && !constructors().isEmpty();
    }
}
