package dev.hob.solution;

import dev.hob.solution.names.Libraries;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Solution;
import dev.hob.solution.surface.file.ShippedSurfaces;
import dev.hob.solution.surface.file.SurfaceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The libraries that names in a solution may mean: .NET, and of IdentityServer the release line that the solution uses,
 * from the shipped surfaces.
 */
public final class LibrarySurfaces {

    /** The name under which names know Duende IdentityServer. */
    public static final String DUENDE = "duende-identityserver";

    /** The name under which names know IdentityServer4. */
    public static final String IDENTITY_SERVER_4 = "identityserver4";

    private static final String DUENDE_PACKAGE = "duende.identityserver";
    private static final String IDENTITY_SERVER_4_PACKAGE = "identityserver4";
    private static final String IDENTITY_SERVER_4_LINE = "is4-4.1";

    /** The line that is taken where the sources do not tell: what most hosts that are not upgraded yet use. */
    private static final String USUAL = "6.3";

    private LibrarySurfaces() {}

    /** The libraries for {@code solution}: Duende IdentityServer of the lowest line in it. */
    static Libraries of(Solution solution) {
        return of(solution, lowestLine(solution));
    }

    /**
     * The libraries for {@code solution}, with Duende IdentityServer of a given line.
     *
     * @param line a line as {@code 6.3}; of one that has no surface the nearest below
     */
    public static Libraries of(Solution solution, String line) {
        Libraries libraries = with(Libraries.ofPlatform(), DUENDE, nearest(line));
        return packages(solution).anyMatch(use -> isOf(use, IDENTITY_SERVER_4_PACKAGE))
                ? with(libraries, IDENTITY_SERVER_4, IDENTITY_SERVER_4_LINE)
                : libraries;
    }

    private static Libraries with(Libraries libraries, String name, String line) {
        return with(libraries, new GivenSurface(name, ShippedSurfaces.parts(line)));
    }

    /** {@code libraries} and the one with the surface {@code given}. */
    static Libraries with(Libraries libraries, GivenSurface given) {
        List<SurfaceFile.Part> parts = given.parts();
        Set<String> packages = parts.stream()
                .map(part -> part.packageId().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return libraries.with(
                given.name(),
                packages,
                parts.stream().map(SurfaceFile.Part::text).toList());
    }

    private static String lowestLine(Solution solution) {
        return packages(solution)
                .filter(use -> isOf(use, DUENDE_PACKAGE))
                .flatMap(use -> use.version().known().flatMap(VersionRange::parse).stream())
                .flatMap(range -> range.lower().stream())
                .min(NuGetVersion::compareTo)
                .map(version -> version.major() + "." + version.minor())
                .orElse(USUAL);
    }

    private static Stream<PackageUse> packages(Solution solution) {
        return solution.projects().stream()
                .flatMap(project -> project.targets().stream())
                .flatMap(target -> target.packages().stream());
    }

    private static boolean isOf(PackageUse use, String family) {
        String id = use.id().toLowerCase(Locale.ROOT);
        return id.equals(family) || id.startsWith(family + '.');
    }

    private static String nearest(String line) {
        Optional<NuGetVersion> wanted = NuGetVersion.parse(line);
        TreeSet<NuGetVersion> known = ShippedSurfaces.lines().stream()
                .flatMap(each -> NuGetVersion.parse(each).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        NuGetVersion nearest = wanted.map(known::floor).orElseGet(() -> wanted.isPresent() ? known.first() : null);
        return nearest == null ? USUAL : nearest.major() + "." + nearest.minor();
    }
}
