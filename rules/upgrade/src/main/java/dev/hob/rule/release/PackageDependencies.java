package dev.hob.rule.release;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the library's packages, and those beside it, need of other packages, themselves or through others, read from {@code dependencies.tsv}. A
 * direct reference below that is a package downgrade, which stops restore (NU1605).
 */
public final class PackageDependencies {

    private record Dependency(String id, String lowest) {}

    private final Map<String, SortedMap<NuGetVersion, List<Dependency>>> byPackage =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private PackageDependencies() {}

    /** Reads the shipped data. */
    public static PackageDependencies load() {
        PackageDependencies dependencies = new PackageDependencies();
        for (String[] cells : Table.rows("dependencies.tsv")) {
            dependencies
                    .byPackage
                    .computeIfAbsent(cells[0], id -> new TreeMap<>())
                    .computeIfAbsent(NuGetVersion.parse(cells[1]).orElseThrow(), v -> new ArrayList<>())
                    .add(new Dependency(cells[2], cells[3]));
        }
        return dependencies;
    }

    /**
     * What the package {@code id} needs at {@code version} of packages that are not the library's own, by their ids
     * without case; empty if that release is not known.
     */
    public SortedMap<String, Need> needs(String id, NuGetVersion version) {
        SortedMap<String, Need> needs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        collect(id, version, new Way(id, version.toString(), List.of()), needs, new HashMap<>());
        needs.keySet().removeIf(LibraryPackages::contains);
        return needs;
    }

    private record Way(String by, String byVersion, List<String> through) {

        Way past(String id) {
            List<String> longer = new ArrayList<>(through);
            if (!LibraryPackages.contains(id) && !id.equalsIgnoreCase(by)) {
                longer.add(id);
            }
            return new Way(by, byVersion, longer);
        }
    }

    private void collect(
            String id, NuGetVersion version, Way way, Map<String, Need> needs, Map<String, NuGetVersion> visited) {
        NuGetVersion before = visited.get(id);
        if (before != null && before.compareTo(version) >= 0) {
            return;
        }
        visited.put(id, version);
        for (Dependency dependency : direct(id, version)) {
            NuGetVersion lowest = dependency.lowest().equals("=")
                    ? version
                    : NuGetVersion.parse(dependency.lowest()).orElseThrow();
            Way further = way.past(id);
            needs.merge(
                    dependency.id(), new Need(lowest, way.by(), way.byVersion(), further.through()), Need::stricter);
            collect(dependency.id(), lowest, further, needs, visited);
        }
    }

    private List<Dependency> direct(String id, NuGetVersion version) {
        SortedMap<NuGetVersion, List<Dependency>> known = byPackage.getOrDefault(id, new TreeMap<>());
        List<Dependency> result = List.of();
        for (Map.Entry<NuGetVersion, List<Dependency>> each : known.entrySet()) {
            if (each.getKey().compareTo(version) <= 0 && each.getKey().major() == version.major()) {
                result = each.getValue();
            }
        }
        return result;
    }
}
