package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.MemberKind;
import java.util.EnumSet;
import java.util.Set;

/** Compares two declarations of one member. */
final class MemberComparison {

    private static final Set<Affected> NOBODY = Set.of();

    private final Changes changes;
    private final Attributes attributes;
    private final AccessorComparison accessors;
    private final ParameterComparison parameters;
    private final Constants constantsBefore;
    private final Constants constantsAfter;

    MemberComparison(Changes changes, Constants before, Constants after) {
        this.changes = changes;
        this.attributes = new Attributes(changes);
        this.accessors = new AccessorComparison(changes);
        this.parameters = new ParameterComparison(changes, before, after);
        this.constantsBefore = before;
        this.constantsAfter = after;
    }

    void compare(Member before, Member after) {
        attributes.compare(before, after);
        compareModifiers(before, after);
        compareConstraints(before, after);
        boolean isSameKind = before.api().kind() == after.api().kind() || compareKinds(before, after);
        boolean isSameType = before.type().equals(after.type());
        if (!isSameType) {
            compareTypes(before, after);
        }
        if (isSameKind && isSameType) {
            accessors.compare(before, after);
            compareValues(before, after);
        }
        parameters.compare(before, after);
    }

    /**
     * Whether the rest is worth comparing. A field that becomes a property serves the same code, a constant's use not.
     */
    private boolean compareKinds(Member before, Member after) {
        boolean servesTheSame = before.api().kind() == MemberKind.FIELD
                && after.api().kind() == MemberKind.PROPERTY
                && after.api().accessors().getter().isPresent()
                && (before.api().has(Modifier.READONLY)
                        || after.api().accessors().setter().isPresent());
        boolean isNowField = before.api().kind() == MemberKind.PROPERTY
                && after.api().kind() == MemberKind.FIELD
                && !before.isOverridable();
        Set<Affected> breaks = servesTheSame || isNowField ? NOBODY : before.everybody();
        changes.declared(ChangeKind.KIND_CHANGED, before, after, breaks);
        return false;
    }

    private void compareModifiers(Member before, Member after) {
        ApiMember old = before.api();
        ApiMember now = after.api();
        boolean wasStatic = old.has(Modifier.STATIC) || old.has(Modifier.CONST);
        boolean isStatic = now.has(Modifier.STATIC) || now.has(Modifier.CONST);
        if (wasStatic != isStatic) {
            ChangeKind change = isStatic ? ChangeKind.BECAME_STATIC : ChangeKind.BECAME_INSTANCE;
            changes.declared(change, before, after, before.everybody());
        }
        if (before.isOverridable() && !now.isOverridable() && after.owner().isInheritable()) {
            changes.declared(ChangeKind.SEALED, before, after, EnumSet.of(Affected.OVERRIDERS));
        }
        if (now.has(Modifier.ABSTRACT) && !old.has(Modifier.ABSTRACT)) {
            becameAbstract(before, after);
        }
        if (old.header().access() != now.header().access() && old.kind() != MemberKind.CONSTRUCTOR) {
            Set<Affected> breaks = now.header().access() == Access.PROTECTED ? before.everybody() : before.bodies();
            changes.declared(ChangeKind.ACCESS_CHANGED, before, after, breaks);
        }
    }

    private void becameAbstract(Member before, Member after) {
        if (before.isInInterface()) {
            changes.declared(ChangeKind.INTERFACE_MEMBER_ADDED, before, after, EnumSet.of(Affected.IMPLEMENTERS));
        } else if (before.owner().isInheritable()) {
            changes.declared(ChangeKind.ABSTRACT_MEMBER_ADDED, before, after, EnumSet.of(Affected.SUBCLASSES));
        }
    }

    private void compareConstraints(Member before, Member after) {
        if (!before.constraints().equals(after.constraints())) {
            changes.declared(ChangeKind.CONSTRAINT_CHANGED, before, after, before.everybody());
        }
    }

    private void compareTypes(Member before, Member after) {
        boolean isCall = before.api().kind().isCallable() && before.api().kind() != MemberKind.INDEXER;
        // Code that threw nothing away has nothing to change; code that waits for a task waits for one with a result.
        boolean returnsMore = before.type().equals("void")
                || after.type().startsWith(before.type() + '<') && before.type().equals("System.Threading.Tasks.Task");
        changes.declared(
                isCall ? ChangeKind.SIGNATURE_CHANGED : ChangeKind.TYPE_CHANGED,
                before,
                after,
                isCall && returnsMore ? before.bodies() : before.everybody());
    }

    private void compareValues(Member before, Member after) {
        String old = meaning(before, constantsBefore);
        String now = meaning(after, constantsAfter);
        // What a static field is set to by a call is no value that others chose to rely on.
        boolean isWorthTelling =
                !before.api().has(Modifier.STATIC) || !ValueMeaning.isComputed(old) && !ValueMeaning.isComputed(now);
        if (!old.equals(now) && isWorthTelling) {
            boolean isConstant =
                    before.api().kind() == MemberKind.CONSTANT || before.api().kind() == MemberKind.ENUM_MEMBER;
            changes.ofMember(
                    isConstant ? ChangeKind.CONSTANT_CHANGED : ChangeKind.DEFAULT_CHANGED,
                    before,
                    EnumSet.of(Affected.READERS),
                    shown(before, old),
                    shown(after, now));
        }
    }

    private static String meaning(Member member, Constants constants) {
        return member.api().kind() == MemberKind.ENUM_MEMBER
                ? constants.numberOf(member.owner(), member.api().name()).orElse("")
                : constants.meaning(member.api().value(), member.owner());
    }

    private static String shown(Member member, String meaning) {
        return member.api().value().orElseGet(() -> member.api().kind() == MemberKind.ENUM_MEMBER ? meaning : "(none)");
    }
}
