package dev.hob.solution.surface.diff;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * One difference between two surfaces.
 *
 * @param change what changed
 * @param symbol the documentation comment id, without parameter list, of what it changed in; as the old surface calls
 *     it,
 *     if it is there
 * @param breaks whose code breaks; nobody's if empty
 * @param before the declaration, name or value before; empty if there was none
 * @param after the same after the change
 */
public record SurfaceChange(ChangeKind change, String symbol, Set<Affected> breaks, String before, String after)
        implements Comparable<SurfaceChange> {

    private static final Comparator<SurfaceChange> ORDER = Comparator.comparing(SurfaceChange::change)
            .thenComparing(SurfaceChange::name)
            .thenComparing(SurfaceChange::before)
            .thenComparing(SurfaceChange::after);

    /** Keeps those affected in the order of {@link Affected}. */
    public SurfaceChange {
        Set<Affected> sorted = EnumSet.noneOf(Affected.class);
        sorted.addAll(breaks);
        breaks = Collections.unmodifiableSet(sorted);
    }

    /** The symbol without its prefix. */
    private String name() {
        return symbol.substring(2);
    }

    /** Whether it breaks anybody. */
    public boolean isBreaking() {
        return !breaks.isEmpty();
    }

    @Override
    public int compareTo(SurfaceChange other) {
        return ORDER.compare(this, other);
    }
}
