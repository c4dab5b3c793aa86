package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds for each member of a type what became of it: the same, another signature, another name, or nothing. */
final class MemberMatching {

    /** How interfaces are named. */
    private static final Pattern INTERFACE = Pattern.compile("I[A-Z]");

    private final Hierarchy before;
    private final Hierarchy after;
    private final MemberComparison comparison;
    private final Changes changes;

    MemberMatching(Hierarchy before, Hierarchy after, MemberComparison comparison, Changes changes) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
        this.changes = changes;
    }

    /** Compares the members of {@code old} with those of {@code now}, which is the same type. */
    void compare(ApiType old, ApiType now) {
        List<Member> gone = new ArrayList<>(before.declared(old));
        List<Member> come = new ArrayList<>(after.declared(now));
        List<Member> available = new ArrayList<>(come);
        available.addAll(after.inherited(now));
        matchSame(gone, come);
        leaveOutInherited(gone, old, come, now);
        MemberFates fates = new MemberFates(old, now, changes);
        matchOverloads(gone, come, available, fates);
        matchNames(gone, come, fates);
        gone.forEach(fates::removed);
        come.forEach(fates::added);
    }

    private void matchSame(List<Member> gone, List<Member> come) {
        for (Iterator<Member> each = gone.iterator(); each.hasNext(); ) {
            Member old = each.next();
            Optional<Member> same = come.stream().filter(old::isSameAs).findFirst();
            if (same.isPresent()) {
                each.remove();
                come.remove(same.get());
                comparison.compare(old, same.get());
            }
        }
    }

    /** What moved to a base type is still there, and what only overrode is so too. */
    private void leaveOutInherited(List<Member> gone, ApiType old, List<Member> come, ApiType now) {
        List<Member> inheritedAfter = after.inherited(now);
        List<Member> inheritedBefore = before.inherited(old);
        gone.removeIf(member -> isOverride(member) || inheritedAfter.stream().anyMatch(member::isSameAs));
        come.removeIf(member -> isOverride(member) || inheritedBefore.stream().anyMatch(member::isSameAs));
        // A class that is new among the bases, and declared elsewhere, may have what is missing.
        boolean mayInherit = after.otherBases(now).stream()
                .filter(base -> !before.otherBases(old).contains(base))
                .anyMatch(base -> !INTERFACE.matcher(TypeText.shortened(base)).lookingAt());
        if (mayInherit) {
            gone.removeIf(member -> member.api().kind() != MemberKind.CONSTRUCTOR);
        }
    }

    private static boolean isOverride(Member member) {
        return member.api().has(Modifier.OVERRIDE);
    }

    private static void matchOverloads(
            List<Member> gone, List<Member> come, List<Member> available, MemberFates fates) {
        for (Member old : List.copyOf(gone)) {
            if (old.api().kind().isCallable()) {
                Optional<Member> accepting = available.stream()
                        .filter(member -> isOverloadOf(old, member) && member.accepts(old))
                        .findFirst();
                come.stream()
                        .filter(member -> isOverloadOf(old, member))
                        .max(Comparator.comparingInt(member -> likeness(old, member)))
                        .or(() -> accepting)
                        .ifPresent(member -> {
                            gone.remove(old);
                            come.remove(member);
                            fates.otherSignature(old, member, accepting);
                        });
            }
        }
    }

    private static boolean isOverloadOf(Member a, Member b) {
        return a.api().kind() == b.api().kind() && a.api().name().equals(b.api().name());
    }

    /** How many parameter types stand in the same order in both, a call that still compiles counting most. */
    private static int likeness(Member old, Member now) {
        int common = 0;
        for (int i = 0, j = 0; i < old.passed().size() && j < now.passed().size(); j++) {
            if (old.passed().get(i).equals(now.passed().get(j))) {
                common++;
                i++;
            }
        }
        return common + (now.accepts(old) ? now.passed().size() + common : 0);
    }

    private static void matchNames(List<Member> gone, List<Member> come, MemberFates fates) {
        for (Member old : List.copyOf(gone)) {
            closest(old, come)
                    .filter(now -> closest(now, gone).filter(old::equals).isPresent())
                    .ifPresent(now -> {
                        gone.remove(old);
                        come.remove(now);
                        fates.otherName(old, now);
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
}
