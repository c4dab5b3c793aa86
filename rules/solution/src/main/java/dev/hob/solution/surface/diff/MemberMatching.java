package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds for each member of a type what became of it: the same, another signature, another name, or nothing. */
final class MemberMatching {

    /** How interfaces are named. */
    private static final Pattern INTERFACE = Pattern.compile("I[A-Z]");

    private final ApiType typeBefore;
    private final ApiType typeAfter;
    private final List<Member> gone;
    private final List<Member> come;
    private final List<Member> availableAfter;
    private final Changes changes;
    private final MemberComparison comparison;

    MemberMatching(
            Hierarchy before,
            ApiType typeBefore,
            Hierarchy after,
            ApiType typeAfter,
            MemberComparison comparison,
            Changes changes) {
        this.typeBefore = typeBefore;
        this.typeAfter = typeAfter;
        this.changes = changes;
        this.comparison = comparison;
        this.gone = new ArrayList<>(before.declared(typeBefore));
        this.come = new ArrayList<>(after.declared(typeAfter));
        this.availableAfter = new ArrayList<>(come);
        matchDeclared();
        List<Member> inheritedAfter = after.inherited(typeAfter);
        availableAfter.addAll(inheritedAfter);
        // What moved to a base type is still there, and what only overrode is so too.
        gone.removeIf(member -> member.api().has(Modifier.OVERRIDE) || hasSame(inheritedAfter, member));
        List<Member> inheritedBefore = before.inherited(typeBefore);
        come.removeIf(member -> member.api().has(Modifier.OVERRIDE) || hasSame(inheritedBefore, member));
        // A class that is new among the bases, and declared elsewhere, may have what is missing.
        boolean mayInherit = after.otherBases(typeAfter).stream()
                .filter(base -> !before.otherBases(typeBefore).contains(base))
                .anyMatch(base -> !INTERFACE.matcher(TypeText.shortened(base)).lookingAt());
        if (mayInherit) {
            gone.removeIf(member -> member.api().kind() != MemberKind.CONSTRUCTOR);
        }
    }

    private void matchDeclared() {
        for (Iterator<Member> each = gone.iterator(); each.hasNext(); ) {
            Member before = each.next();
            Optional<Member> after =
                    come.stream().filter(member -> before.isSameAs(member)).findFirst();
            if (after.isPresent()) {
                each.remove();
                come.remove(after.get());
                comparison.compare(before, after.get());
            }
        }
    }

    private static boolean hasSame(List<Member> members, Member wanted) {
        return members.stream().anyMatch(member -> wanted.isSameAs(member));
    }

    /** Tells what became of the members that are not declared as before. */
    void tellRest() {
        matchOverloads();
        matchNames();
        gone.forEach(this::tellRemoved);
        come.forEach(this::tellAdded);
    }

    private void matchOverloads() {
        List<Member> open = new ArrayList<>(gone);
        for (Member before : open) {
            if (before.api().kind().isCallable()) {
                List<Member> candidates = come.stream()
                        .filter(after -> after.api().kind() == before.api().kind()
                                && after.api().name().equals(before.api().name()))
                        .toList();
                Optional<Member> accepting = availableAfter.stream()
                        .filter(after -> after.api().kind() == before.api().kind()
                                && after.api().name().equals(before.api().name())
                                && after.accepts(before))
                        .findFirst();
                Optional<Member> after = candidates.stream()
                        .max(Comparator.comparingInt(candidate -> likeness(before, candidate)))
                        .or(() -> accepting);
                after.ifPresent(member -> {
                    gone.remove(before);
                    come.remove(member);
                    tellSignature(before, member, accepting);
                });
            }
        }
    }

    /** How many parameter types stand in the same order in both, a call that still compiles counting most. */
    private static int likeness(Member before, Member after) {
        int common = 0;
        for (int i = 0, j = 0; i < before.passed().size() && j < after.passed().size(); j++) {
            if (before.passed().get(i).equals(after.passed().get(j))) {
                common++;
                i++;
            }
        }
        return common + (after.accepts(before) ? after.passed().size() + common : 0);
    }

    private void tellSignature(Member before, Member after, Optional<Member> accepting) {
        boolean callsCompile = accepting.isPresent()
                && accepting.get().type().equals(before.type())
                && accepting.get().users() == before.users();
        if (before.api().kind() == MemberKind.CONSTRUCTOR) {
            changes.declared(
                    ChangeKind.CONSTRUCTOR_CHANGED, before, after, callsCompile ? Set.of() : whoConstructs(before));
        } else {
            changes.declared(
                    ChangeKind.SIGNATURE_CHANGED, before, after, callsCompile ? before.bodies() : before.everybody());
        }
    }

    private Set<Affected> whoConstructs(Member constructor) {
        Set<Affected> breaks = EnumSet.of(constructor.users());
        if (typeBefore.isInheritable()) {
            breaks.add(Affected.SUBCLASSES);
        }
        return breaks;
    }

    private void matchNames() {
        List<Member> open = new ArrayList<>(gone);
        for (Member before : open) {
            closest(before, come)
                    .filter(after -> closest(after, gone).filter(before::equals).isPresent())
                    .ifPresent(after -> {
                        gone.remove(before);
                        come.remove(after);
                        changes.declared(ChangeKind.RENAMED, before, after, before.everybody());
                    });
        }
    }

    private static Optional<Member> closest(Member member, List<Member> others) {
        return others.stream()
                .filter(other -> isAlike(member, other))
                .max(Comparator.comparingDouble(
                        other -> Similarity.of(member.api().name(), other.api().name())));
    }

    private static boolean isAlike(Member a, Member b) {
        return a.api().kind() == b.api().kind()
                && a.api().kind() != MemberKind.CONSTRUCTOR
                && a.api().has(Modifier.STATIC) == b.api().has(Modifier.STATIC)
                && a.type().equals(b.type())
                && a.hasSignatureOf(b)
                && Similarity.isClose(a.api().name(), b.api().name());
    }

    private void tellRemoved(Member member) {
        boolean isConstructor = member.api().kind() == MemberKind.CONSTRUCTOR;
        boolean isToldOfType =
                typeAfter.has(Modifier.STATIC) || !typeAfter.kind().equals(typeBefore.kind());
        if (!isConstructor) {
            changes.ofMember(ChangeKind.MEMBER_REMOVED, member, member.everybody(), Shown.of(member), "");
        } else if (!isToldOfType) {
            changes.ofMember(ChangeKind.MEMBER_REMOVED, member, whoConstructs(member), Shown.of(member), "");
        }
    }

    private void tellAdded(Member member) {
        boolean isAbstract = member.api().has(Modifier.ABSTRACT);
        boolean isVirtualOfInterface = member.isInInterface() && member.api().has(Modifier.VIRTUAL);
        if (member.isInInterface() && (isAbstract || isVirtualOfInterface)) {
            tellAdded(
                    ChangeKind.INTERFACE_MEMBER_ADDED,
                    member,
                    isAbstract ? EnumSet.of(Affected.IMPLEMENTERS) : Set.of());
        } else if (isAbstract && typeBefore.isInheritable()) {
            tellAdded(ChangeKind.ABSTRACT_MEMBER_ADDED, member, EnumSet.of(Affected.SUBCLASSES));
        } else if (member.api().has(Modifier.REQUIRED)) {
            tellAdded(ChangeKind.BECAME_REQUIRED, member, AccessorComparison.whoMustSet(typeBefore, typeAfter));
        } else {
            tellAdded(ChangeKind.MEMBER_ADDED, member, Set.of());
        }
    }

    private void tellAdded(ChangeKind change, Member member, Set<Affected> breaks) {
        changes.ofMember(change, member, breaks, "", Shown.of(member));
    }
}
