package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.Accessors;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.MemberKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares who can read and who can set a property or field. */
final class AccessorComparison {

    private final Changes changes;

    AccessorComparison(Changes changes) {
        this.changes = changes;
    }

    void compare(Member before, Member after) {
        Accessors old = before.api().accessors();
        Accessors now = after.api().accessors();
        if (isRestricted(old.getter(), now.getter())) {
            changes.declared(ChangeKind.GETTER_REMOVED, before, after, users(before, old.getter()));
        }
        boolean becameReadonly = before.api().kind() == MemberKind.FIELD
                && after.api().has(Modifier.READONLY)
                && !before.api().has(Modifier.READONLY);
        boolean becameInitOnly =
                now.initOnly() && !old.initOnly() && old.setter().isPresent();
        if (becameReadonly) {
            changes.declared(ChangeKind.SETTER_REMOVED, before, after, before.everybody());
        } else if (isRestricted(old.setter(), now.setter()) || becameInitOnly) {
            changes.declared(ChangeKind.SETTER_REMOVED, before, after, users(before, old.setter()));
        }
        boolean asksForMore = old.getter().isEmpty() && now.getter().isPresent()
                || old.setter().isEmpty() && now.setter().isPresent();
        if (asksForMore && before.api().has(Modifier.ABSTRACT) && after.api().has(Modifier.ABSTRACT)) {
            accessorAdded(before, after);
        }
        if (after.api().has(Modifier.REQUIRED) && !before.api().has(Modifier.REQUIRED)) {
            changes.declared(ChangeKind.BECAME_REQUIRED, before, after, whoMustSet(before.owner(), after.owner()));
        }
    }

    private void accessorAdded(Member before, Member after) {
        if (before.isInInterface()) {
            changes.declared(ChangeKind.INTERFACE_MEMBER_ADDED, before, after, EnumSet.of(Affected.IMPLEMENTERS));
        } else if (before.owner().isInheritable()) {
            changes.declared(ChangeKind.ABSTRACT_MEMBER_ADDED, before, after, EnumSet.of(Affected.SUBCLASSES));
        }
    }

    private static boolean isRestricted(Optional<Access> before, Optional<Access> after) {
        return before.isPresent()
                && (after.isEmpty() || before.get() == Access.PUBLIC && after.get() == Access.PROTECTED);
    }

    private static Set<Affected> users(Member member, Optional<Access> accessor) {
        Set<Affected> users = EnumSet.copyOf(member.everybody());
        if (accessor.filter(access -> access == Access.PROTECTED).isPresent() && !member.isInInterface()) {
            users.remove(Affected.CALLERS);
            users.add(Affected.SUBCLASSES);
        }
        return users;
    }

    /**
     * Whom a new required member breaks: who creates objects, unless the constructor says that it sets them all; and
     * derived classes, whose constructors cannot promise that.
     */
    static Set<Affected> whoMustSet(ApiType before, ApiType after) {
        Set<Affected> breaks = EnumSet.noneOf(Affected.class);
        if (before.constructors().stream().anyMatch(constructor -> leavesMembers(constructor, after))) {
            breaks.add(Affected.CALLERS);
        }
        if (before.isInheritable()) {
            breaks.add(Affected.SUBCLASSES);
        }
        return breaks;
    }

    /** Whether code that calls {@code constructor} must now set members itself. */
    private static boolean leavesMembers(ApiMember constructor, ApiType after) {
        return constructor.header().access() == Access.PUBLIC
                && after.constructors().stream()
                        .filter(same -> passed(same).equals(passed(constructor)))
                        .anyMatch(same -> same.header()
                                .attribute(Header.SETS_REQUIRED_MEMBERS)
                                .isEmpty());
    }

    private static List<String> passed(ApiMember constructor) {
        return constructor.parameters().stream().map(ApiParameter::passed).toList();
    }
}
