package dev.hob.solution.project;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.restore.RestoredPackage;
import dev.hob.solution.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Says of each reference which version restore gave it, unless the reference has changed since. */
final class RestoredVersions {

    /** What the .NET SDK itself adds, which is no reference of the project. */
    private static final Set<String> IMPLICIT = Set.of(
            "microsoft.net.illink.tasks",
            "microsoft.dotnet.ilcompiler",
            "microsoft.netframework.referenceassemblies",
            "microsoft.netcore.app",
            "netstandard.library",
            "fsharp.core");

    private final List<RestoredPackage> restored;
    private final SortedSet<Problem> notes;

    RestoredVersions(List<RestoredPackage> restored, SortedSet<Problem> notes) {
        this.restored = restored;
        this.notes = notes;
    }

    /** {@code uses} with their versions. */
    List<PackageUse> of(List<PackageUse> uses) {
        return uses.stream().map(this::of).toList();
    }

    /** {@code uses}, and what an SDK that is not known must have added, since restore was asked for it. */
    List<PackageUse> withThoseOfUnknownSdks(List<PackageUse> uses) {
        List<PackageUse> result = new ArrayList<>(uses);
        for (RestoredPackage each : restored) {
            boolean explained = uses.stream().anyMatch(use -> use.is(each.id()));
            if (each.direct() && !explained && !IMPLICIT.contains(each.id().toLowerCase(Locale.ROOT))) {
                Determined version = new Determined(asWritten(each), each.origin(), false, List.of());
                result.add(new PackageUse(each.id(), version, PackageUse.Kind.UNKNOWN_SDK, each.origin(), false));
            }
        }
        result.sort(Comparator.comparing(use -> use.id().toLowerCase(Locale.ROOT)));
        return result;
    }

    /** A range that is open above is written as its lower end. */
    private static String asWritten(RestoredPackage each) {
        return VersionRange.parse(each.requested())
                .filter(range -> range.lowerIncluded() && range.upper().isEmpty() && !range.isFloating())
                .flatMap(VersionRange::lower)
                .map(Object::toString)
                .orElse(each.requested());
    }

    private PackageUse of(PackageUse use) {
        Optional<RestoredPackage> found =
                restored.stream().filter(each -> use.is(each.id())).findFirst();
        Optional<VersionRange> wanted = use.version().known().flatMap(VersionRange::parse);
        if (found.isEmpty()) {
            return use;
        }
        Optional<VersionRange> requested = VersionRange.parse(found.get().requested());
        if (wanted.isPresent() && requested.isPresent() && !requested.equals(wanted)) {
            notes.add(outdated(use, found.get()));
            return use;
        }
        return use.restoredAs(new Determined(found.get().resolved(), found.get().origin(), false, List.of()));
    }

    private static Problem outdated(PackageUse use, RestoredPackage found) {
        return new Problem(
                Problem.Kind.NOTE,
                found.origin().uri(),
                found.origin().startLine(),
                found.origin().startColumn(),
                "out of date: the project asks for " + use.id() + " "
                        + use.version().known().orElseThrow() + ", this was written for " + found.requested());
    }
}
