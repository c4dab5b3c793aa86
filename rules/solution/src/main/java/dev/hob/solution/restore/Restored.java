package dev.hob.solution.restore;

import dev.hob.solution.nuget.TargetFrameworkMoniker;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What restore resolved for a project.
 *
 * @param uri the file that says so, relative to the root, with {@code /}
 * @param byFramework the packages of each target framework, under its name in that file
 */
public record Restored(String uri, Map<String, List<RestoredPackage>> byFramework) {

    /** Keeps the packages as they are. */
    public Restored {
        byFramework = Map.copyOf(byFramework);
    }

    /** The packages of {@code framework}, sorted by id; empty if the file does not know it. */
    public List<RestoredPackage> of(TargetFrameworkMoniker framework) {
        return byFramework.entrySet().stream()
                .filter(entry -> means(entry.getKey(), framework))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean means(String name, TargetFrameworkMoniker framework) {
        Optional<TargetFrameworkMoniker> moniker = TargetFrameworkMoniker.parse(name);
        return moniker.isPresent()
                && moniker.get().family() == framework.family()
                && moniker.get().version().equals(framework.version())
                && moniker.get().platform().equals(framework.platform());
    }
}
