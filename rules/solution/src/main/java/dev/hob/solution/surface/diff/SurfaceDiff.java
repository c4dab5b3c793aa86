package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Surface;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Compares the surfaces of two releases. Packages do not matter: a type that moved to another one is where it was. */
public final class SurfaceDiff {

    private final Renames renames;
    private final Hierarchy before;
    private final Hierarchy after;
    private final Changes changes = new Changes();

    private SurfaceDiff(Surface before, Surface after) {
        this.renames = Renames.between(before, after);
        this.before = new Hierarchy(before, renames::renamed);
        this.after = new Hierarchy(after, UnaryOperator.identity());
    }

    /** What changed from {@code before} to {@code after}, sorted by kind and symbol. */
    public static List<SurfaceChange> between(Surface before, Surface after) {
        return new SurfaceDiff(before, after).compare();
    }

    private List<SurfaceChange> compare() {
        Collection<ApiType> old = before.types().values();
        Collection<ApiType> now = after.types().values();
        TypeComparison types = new TypeComparison(before, after, changes);
        MemberComparison comparison = new MemberComparison(changes, new Constants(old), new Constants(now));
        MemberMatching members = new MemberMatching(before, after, comparison, changes);
        Set<String> known = new HashSet<>();
        for (ApiType type : old) {
            String name = renames.newNames().getOrDefault(type.fullName(), type.fullName());
            ApiType same = after.types().get(name);
            known.add(name);
            if (same == null) {
                changes.ofType(ChangeKind.TYPE_REMOVED, type, TypeComparison.users(type), Shown.of(type), "");
            } else {
                if (!name.equals(type.fullName())) {
                    changes.ofType(
                            ChangeKind.RENAMED, type, TypeComparison.users(type), type.fullName(), same.fullName());
                }
                types.compare(type, same);
                members.compare(type, same);
            }
        }
        now.stream()
                .filter(type -> !known.contains(type.fullName()))
                .forEach(type -> changes.ofType(ChangeKind.TYPE_ADDED, type, Set.of(), "", Shown.of(type)));
        return changes.sorted();
    }
}
