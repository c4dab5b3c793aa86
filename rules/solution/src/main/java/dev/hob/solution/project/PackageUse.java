package dev.hob.solution.project;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import java.util.Optional;

/**
 * A package that a project references, with the version that it gets.
 *
 * @param id as the reference writes it; ids compare without case, see {@link #is}
 * @param version the effective version as written (a version, a range, a floating version)
 * @param kind what decides the version
 * @param reference where the reference names the package
 * @param privateAssets whether projects that reference this one do not get the package through it
 * @param restored the version that an earlier restore of just this reference resolved, if it wrote that down
 */
public record PackageUse(
        String id, Value version, Kind kind, Origin reference, boolean privateAssets, Optional<Determined> restored) {

    PackageUse(String id, Value version, Kind kind, Origin reference, boolean privateAssets) {
        this(id, version, kind, reference, privateAssets, Optional.empty());
    }

    PackageUse restoredAs(Determined resolved) {
        return new PackageUse(id, version, kind, reference, privateAssets, Optional.of(resolved));
    }

    /** What decides the version of a package. */
    public enum Kind {
        /** The reference itself, as child or attribute, or an {@code Update} of it. */
        REFERENCE,
        /** {@code PackageVersion}: central package management. */
        CENTRAL,
        /** {@code VersionOverride} against the central version. */
        OVERRIDE,
        /** {@code GlobalPackageReference}: in every project. */
        GLOBAL,
        /** {@code packages.config}. */
        PACKAGES_CONFIG,
        /** An SDK that is not known here: the reference is seen in what restore wrote down only. */
        UNKNOWN_SDK
    }

    /** Whether this is the package {@code otherId}: the whole id, without case. */
    public boolean is(String otherId) {
        return id.equalsIgnoreCase(otherId);
    }
}
