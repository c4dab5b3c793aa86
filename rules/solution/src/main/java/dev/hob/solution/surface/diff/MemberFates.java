package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells of the members of one type that are not declared as before, and whom that breaks. */
final class MemberFates {

    private final ApiType typeBefore;
    private final ApiType typeAfter;
    private final Changes changes;

    MemberFates(ApiType typeBefore, ApiType typeAfter, Changes changes) {
        this.typeBefore = typeBefore;
        this.typeAfter = typeAfter;
        this.changes = changes;
    }

    /**
     * A member takes other arguments.
     *
     * @param accepting a member that takes the same calls
     */
    void otherSignature(Member before, Member after, Optional<Member> accepting) {
        boolean callsCompile = accepting
                .filter(member -> member.type().equals(before.type()) && member.users() == before.users())
                .isPresent();
        if (before.api().kind() == MemberKind.CONSTRUCTOR) {
            changes.declared(
                    ChangeKind.CONSTRUCTOR_CHANGED, before, after, callsCompile ? Set.of() : whoConstructs(before));
        } else {
            changes.declared(
                    ChangeKind.SIGNATURE_CHANGED, before, after, callsCompile ? before.bodies() : before.everybody());
        }
    }

    void otherName(Member before, Member after) {
        changes.declared(ChangeKind.RENAMED, before, after, before.everybody());
    }

    void removed(Member member) {
        boolean isConstructor = member.api().kind() == MemberKind.CONSTRUCTOR;
        boolean isToldOfType = typeAfter.has(Modifier.STATIC) || typeAfter.kind() != typeBefore.kind();
        if (!isConstructor || !isToldOfType) {
            changes.ofMember(
                    ChangeKind.MEMBER_REMOVED,
                    member,
                    isConstructor ? whoConstructs(member) : member.everybody(),
                    Shown.of(member),
                    "");
        }
    }

    private Set<Affected> whoConstructs(Member constructor) {
        Set<Affected> breaks = EnumSet.of(constructor.users());
        if (typeBefore.isInheritable()) {
            breaks.add(Affected.SUBCLASSES);
        }
        return breaks;
    }

    void added(Member member) {
        boolean isAbstract = member.api().has(Modifier.ABSTRACT);
        if (member.isInInterface() && (isAbstract || member.api().has(Modifier.VIRTUAL))) {
            Set<Affected> breaks = isAbstract ? EnumSet.of(Affected.IMPLEMENTERS) : Set.of();
            added(ChangeKind.INTERFACE_MEMBER_ADDED, member, breaks);
        } else if (isAbstract && typeBefore.isInheritable()) {
            added(ChangeKind.ABSTRACT_MEMBER_ADDED, member, EnumSet.of(Affected.SUBCLASSES));
        } else if (member.api().has(Modifier.REQUIRED)) {
            added(ChangeKind.BECAME_REQUIRED, member, AccessorComparison.whoMustSet(typeBefore, typeAfter));
        } else {
            added(ChangeKind.MEMBER_ADDED, member, Set.of());
        }
    }

    private void added(ChangeKind change, Member member, Set<Affected> breaks) {
        changes.ofMember(change, member, breaks, "", Shown.of(member));
    }
}
