package dev.hob.solution.surface.diff;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.ApiTypeParameter;
import dev.hob.solution.surface.TypeKind;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares two declarations of one type, their members left out. */
final class TypeComparison {

    private final Hierarchy before;
    private final Hierarchy after;
    private final Changes changes;
    private final Attributes attributes;

    TypeComparison(Hierarchy before, Hierarchy after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.attributes = new Attributes(changes);
    }

    /** Those who use a type in one way or another. */
    static Set<Affected> users(ApiType type) {
        Set<Affected> users = EnumSet.of(Affected.CALLERS);
        if (type.kind() == TypeKind.INTERFACE) {
            users.add(Affected.IMPLEMENTERS);
        } else if (type.isInheritable()) {
            users.add(Affected.SUBCLASSES);
        }
        return users;
    }

    void compare(ApiType old, ApiType now) {
        attributes.compare(old, now);
        if (old.kind() != now.kind()) {
            tell(ChangeKind.KIND_CHANGED, old, now, kindBreaks(old, now));
        } else if (now.has(Modifier.STATIC) && !old.has(Modifier.STATIC)) {
            tell(ChangeKind.BECAME_STATIC, old, now, users(old));
        } else {
            if (old.isInheritable() && now.has(Modifier.SEALED)) {
                tell(ChangeKind.SEALED, old, now, EnumSet.of(Affected.SUBCLASSES));
            }
            boolean wasCreated = old.constructors().stream()
                    .anyMatch(constructor -> constructor.header().access() == Access.PUBLIC);
            if (now.has(Modifier.ABSTRACT) && !old.has(Modifier.ABSTRACT) && wasCreated) {
                tell(ChangeKind.BECAME_ABSTRACT, old, now, EnumSet.of(Affected.CALLERS));
            }
        }
        if (now.header().access() == Access.PROTECTED && old.header().access() == Access.PUBLIC) {
            tell(ChangeKind.ACCESS_CHANGED, old, now, EnumSet.of(Affected.CALLERS));
        }
        boolean isSameVariance = variance(old).equals(variance(now));
        if (!isSameVariance || !before.constraints(old).equals(after.constraints(now))) {
            tell(ChangeKind.CONSTRAINT_CHANGED, old, now, users(old));
        }
        compareBases(old, now);
    }

    private void tell(ChangeKind change, ApiType old, ApiType now, Set<Affected> breaks) {
        changes.ofType(change, old, breaks, Shown.of(old), Shown.of(now));
    }

    /** Only a record can derive from a record; in all else a class that becomes one stays what it was. */
    private static Set<Affected> kindBreaks(ApiType old, ApiType now) {
        if (old.kind() == TypeKind.CLASS && now.kind() == TypeKind.RECORD) {
            return old.isInheritable() ? EnumSet.of(Affected.SUBCLASSES) : EnumSet.noneOf(Affected.class);
        }
        return old.kind() == TypeKind.STRUCT && now.kind() == TypeKind.RECORD_STRUCT
                ? EnumSet.noneOf(Affected.class)
                : users(old);
    }

    private static List<String> variance(ApiType type) {
        return type.typeParameters().stream().map(ApiTypeParameter::variance).toList();
    }

    private void compareBases(ApiType old, ApiType now) {
        Set<String> basesBefore = before.allBases(old);
        Set<String> basesAfter = after.allBases(now);
        // What a base that is new and declared elsewhere derives from itself, nobody knows here.
        boolean isKnown = before.otherBases(old).containsAll(after.otherBases(now));
        for (String base : basesBefore) {
            boolean isOwn = before.types().containsKey(TypeText.definition(base));
            if (!basesAfter.contains(base) && (isOwn || isKnown)) {
                changes.ofType(ChangeKind.BASE_REMOVED, old, users(old), TypeText.shortened(base), "");
            }
        }
        if (now.kind() == TypeKind.INTERFACE) {
            List<Member> implemented = new ArrayList<>(before.declared(old));
            implemented.addAll(before.inherited(old));
            basesAfter.stream()
                    .filter(base -> !basesBefore.contains(base) && asksForMore(base, now, implemented))
                    .forEach(base -> changes.ofType(
                            ChangeKind.BASE_ADDED,
                            old,
                            EnumSet.of(Affected.IMPLEMENTERS),
                            "",
                            TypeText.shortened(base)));
        }
    }

    /**
     * Whether {@code base} has members without a body that were not there before; of one that nobody knows that is
     * likely.
     */
    private boolean asksForMore(String base, ApiType type, List<Member> implemented) {
        ApiType declared = after.types().get(TypeText.definition(base));
        return declared == null
                || after.inherited(type).stream()
                        .filter(member -> member.owner().fullName().equals(declared.fullName()))
                        .filter(member -> member.api().has(Modifier.ABSTRACT))
                        .anyMatch(member -> implemented.stream().noneMatch(member::isSameAs));
    }
}
