package dev.hob.cli.baseline;

import dev.hob.findings.BaselineComparison.RenamedFolder;
import dev.hob.findings.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Pairs findings of files that are no more with findings of files that were not there: those with one key. Where a
 * key has several, the pairs win whose folders moved as most others did.
 */
final class FolderMoves {

    private static final Comparator<RenamedFolder> BY_NAME =
            Comparator.comparing(RenamedFolder::before).thenComparing(RenamedFolder::after);

    private record Pair(KnownFinding earlier, Finding later) {}

    private final List<KnownFinding> earlier = new ArrayList<>();
    private final Map<String, List<Finding>> laterByKey = new HashMap<>();

    void addEarlier(KnownFinding finding) {
        earlier.add(finding);
    }

    void addLater(Finding finding, String key) {
        laterByKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(finding);
    }

    /** Hands each pair to {@code paired}; the folders that moved, each once. */
    List<RenamedFolder> settle(BiConsumer<KnownFinding, Finding> paired) {
        Map<RenamedFolder, List<Pair>> moves = new TreeMap<>(BY_NAME);
        for (KnownFinding before : earlier) {
            for (Finding after : laterByKey.getOrDefault(before.key(), List.of())) {
                moves.computeIfAbsent(move(before.uri(), after.location().uri()), m -> new ArrayList<>())
                        .add(new Pair(before, after));
            }
        }
        List<RenamedFolder> likely = new ArrayList<>(moves.keySet());
        // The sort is stable: what is equally likely stays in the order of the names.
        likely.sort(Comparator.comparingInt(
                        (RenamedFolder move) -> -moves.get(move).size())
                .thenComparingInt(move -> move.before().length() + move.after().length()));
        Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<RenamedFolder> settled = new ArrayList<>();
        for (RenamedFolder move : likely) {
            boolean any = false;
            for (Pair pair : moves.get(move)) {
                if (!taken.contains(pair.earlier()) && !taken.contains(pair.later())) {
                    taken.add(pair.earlier());
                    taken.add(pair.later());
                    paired.accept(pair.earlier(), pair.later());
                    any = true;
                }
            }
            if (any) {
                settled.add(move);
            }
        }
        settled.sort(BY_NAME);
        return settled;
    }

    /**
     * The folders in which two paths differ, without what follows alike: {@code src/Old/A.cs} and
     * {@code src/New/A.cs} in {@code src/Old} and {@code src/New}.
     */
    static RenamedFolder move(String before, String after) {
        List<String> old = List.of(before.split("/"));
        List<String> now = List.of(after.split("/"));
        int alike = 0;
        while (alike < old.size()
                && alike < now.size()
                && old.get(old.size() - 1 - alike).equals(now.get(now.size() - 1 - alike))) {
            alike++;
        }
        return new RenamedFolder(
                String.join("/", old.subList(0, old.size() - alike)),
                String.join("/", now.subList(0, now.size() - alike)));
    }
}
