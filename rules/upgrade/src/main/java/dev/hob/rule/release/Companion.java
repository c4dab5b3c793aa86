package dev.hob.rule.release;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.Map;
import java.util.Optional;

/**
 * A package whose major version follows that of .NET.
 *
 * @param id the package
 * @param kind what it is to the library
 * @param train the packages that are released together with it at one version; empty if it goes alone
 * @param newest the newest version that Hob knows for each major version of .NET
 */
public record Companion(String id, Kind kind, String train, Map<Integer, NuGetVersion> newest) {

    /** What a companion is to the library. */
    public enum Kind {
        /** A database provider of EF Core: it must be of EF Core's major version. */
        PROVIDER,
        /** A provider that says so itself, by a range of EF Core with an upper end. */
        BOUNDED_PROVIDER,
        /** No provider, but built on EF Core, and bound to its major version by such a range. */
        BOUNDED_EXTENSION,
        /** Any other. */
        COMPANION
    }

    /** Keeps the versions as they are. */
    public Companion {
        newest = Map.copyOf(newest);
    }

    /** Whether it must be of EF Core's major version. */
    public boolean isTiedToEfCore() {
        return kind != Kind.COMPANION;
    }

    /** Whether it says itself which major version of EF Core it suits, so that restore stops with another. */
    public boolean isBounded() {
        return kind == Kind.BOUNDED_PROVIDER || kind == Kind.BOUNDED_EXTENSION;
    }

    /** Whether it is a part of EF Core. */
    public boolean isOfEfCore() {
        return train.equals("efcore");
    }

    /** The newest version for .NET {@code major}, if one is known. */
    public Optional<NuGetVersion> newest(int major) {
        return Optional.ofNullable(newest.get(major));
    }
}
