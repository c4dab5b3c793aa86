package dev.hob.rule.release;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packages that are moved together with .NET, read from {@code companions.tsv}. */
public final class Companions {

    private static final List<Integer> MAJORS = List.of(8, 9, 10);
    private static final int FIRST_VERSION = 3;

    private final Map<String, Companion> byId = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Companions() {}

    /** Reads the shipped data. */
    public static Companions load() {
        Companions companions = new Companions();
        for (String[] cells : Table.rows("companions.tsv")) {
            Map<Integer, NuGetVersion> newest = new HashMap<>();
            for (int i = 0; i < MAJORS.size(); i++) {
                int major = MAJORS.get(i);
                NuGetVersion.parse(cells[FIRST_VERSION + i]).ifPresent(version -> newest.put(major, version));
            }
            Companion.Kind kind =
                    Companion.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            companions.byId.put(cells[0], new Companion(cells[0], kind, cells[2], newest));
        }
        return companions;
    }

    /** The companion {@code id}: the whole id, without case. */
    public Optional<Companion> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
