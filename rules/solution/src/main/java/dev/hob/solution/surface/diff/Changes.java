package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers changes and writes what they changed for people. */
final class Changes {

    private final List<SurfaceChange> all = new ArrayList<>();

    /** The changes so far, in order. */
    List<SurfaceChange> sorted() {
        return all.stream().sorted().toList();
    }

    /** A change of a type that both surfaces have. */
    void ofType(ChangeKind change, ApiType type, Set<Affected> breaks, String before, String after) {
        all.add(new SurfaceChange(change, Ids.of(type), breaks, before, after));
    }

    /** A change of a member of which declarations say nothing. */
    void ofMember(ChangeKind change, Member member, Set<Affected> breaks, String before, String after) {
        all.add(new SurfaceChange(change, member.symbol(), breaks, before, after));
    }

    /** A change of a member's declaration. */
    void declared(ChangeKind change, Member before, Member after, Set<Affected> breaks) {
        String shownBefore = Shown.of(before);
        String shownAfter = Shown.of(after);
        boolean isClear = !shownBefore.equals(shownAfter);
        ofMember(
                change,
                before,
                breaks,
                isClear ? shownBefore : Shown.full(before),
                isClear ? shownAfter : Shown.full(after));
    }
}
