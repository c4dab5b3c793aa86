package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Ids;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A member in a form that can be compared: type parameters are numbered, and types that were renamed bear their new
 * names.
 *
 * @param owner the type that declares it
 * @param api the member as declared
 * @param type the type of its value or of what it returns
 * @param passed how its arguments are passed, and their types
 * @param constraints those of each type parameter
 */
record Member(ApiType owner, ApiMember api, String type, List<String> passed, List<List<String>> constraints) {

    Member {
        passed = List.copyOf(passed);
        constraints = List.copyOf(constraints);
    }

    String symbol() {
        return Ids.of(owner, api);
    }

    boolean isInInterface() {
        return owner.kind() == TypeKind.INTERFACE;
    }

    /** Whether code outside of the library may override it. */
    boolean isOverridable() {
        return !isInInterface() && owner.isInheritable() && api.isOverridable();
    }

    /** Those who use it. */
    Affected users() {
        return api.header().access() == Access.PROTECTED && !isInInterface() ? Affected.SUBCLASSES : Affected.CALLERS;
    }

    /** Those who give it a body. */
    Set<Affected> bodies() {
        if (isInInterface()) {
            return EnumSet.of(Affected.IMPLEMENTERS);
        }
        return isOverridable() ? EnumSet.of(Affected.OVERRIDERS) : EnumSet.noneOf(Affected.class);
    }

    /** Those who use it and those who give it a body. */
    Set<Affected> everybody() {
        Set<Affected> all = EnumSet.of(users());
        all.addAll(bodies());
        return all;
    }

    /**
     * Whether {@code other} is this member in another declaration: of the same name and, if it can be overloaded,
     * signature.
     */
    boolean isSameAs(Member other) {
        boolean isCallable = api.kind().isCallable();
        return isCallable == other.api().kind().isCallable()
                && api.name().equals(other.api().name())
                && (!isCallable || api.kind() == other.api().kind() && hasSignatureOf(other));
    }

    /** Whether it takes the same arguments. */
    boolean hasSignatureOf(Member other) {
        return passed.equals(other.passed())
                && api.typeParameters().size() == other.api().typeParameters().size()
                && (api.kind() != MemberKind.CONVERSION || type.equals(other.type()));
    }

    /** Whether a call that fits {@code old} still compiles against this: more parameters, but optional ones. */
    boolean accepts(Member old) {
        List<String> before = old.passed();
        if (passed.size() < before.size() || !passed.subList(0, before.size()).equals(before)) {
            return false;
        }
        for (int i = 0; i < passed.size(); i++) {
            boolean isOptional = api.parameters().get(i).isOptional();
            boolean wasOptional =
                    i >= before.size() || old.api().parameters().get(i).isOptional();
            if (wasOptional && !isOptional) {
                return false;
            }
        }
        return true;
    }
}
