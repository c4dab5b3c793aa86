package dev.hob.cli;

import dev.hob.cli.settings.Settings;
import dev.hob.cli.settings.Stated;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.release.Release;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.solution.Bindings;
import dev.hob.solution.nuget.NuGetVersion;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Settles from which release to which an upgrade goes: as a user named them, else from the lowest version that the
 * solution has to the newest line with rules.
 */
final class ReleaseChoice {

    private final Releases releases;
    private final RuleCatalog catalog;

    ReleaseChoice(Releases releases, RuleCatalog catalog) {
        this.releases = releases;
        this.catalog = catalog;
    }

    /**
     * The releases that a user named.
     *
     * @param sayingTo what a message about the target begins with
     */
    record Named(Optional<Release> from, Optional<Release> to, String sayingTo) {}

    /** From which release to which. */
    record Way(Release from, Release to) {}

    /** The releases that {@code request} names, on the command line or else in the settings. */
    Named named(AuditRequest request) throws UsageException {
        Settings settings = request.settings();
        boolean settled = request.to().isEmpty() && settings.to().isPresent();
        return new Named(
                named(request.from(), settings.from()),
                named(request.to(), settings.to()),
                settled ? settings.to().get().origin() : "--to");
    }

    private Optional<Release> named(Optional<String> given, Optional<Stated> settled) throws UsageException {
        if (given.isPresent() || settled.isEmpty()) {
            return named(given, "");
        }
        return named(settled.map(Stated::text), settled.get().origin() + " ");
    }

    /** The way for a solution with the versions {@code found}. */
    Way way(Named named, SortedSet<NuGetVersion> found, AuditScope scope) throws UsageException {
        Release from = named.from().isPresent() ? named.from().get() : lowest(found, scope);
        Release to = named.to().orElseGet(() -> defaultTarget(from));
        if (to.line().compareTo(from.line()) < 0) {
            throw new UsageException(named.sayingTo() + " " + to + " is older than " + from + ": Hob only looks ahead");
        }
        return new Way(from, to);
    }

    /** From the release {@code from} to {@code to}; the oldest and the newest where none is named. */
    Way widest(Optional<String> from, Optional<String> to) throws UsageException {
        List<ReleaseLine> lines = releases.lines();
        return new Way(
                named(from, "").orElse(new Release(lines.get(0), null)),
                named(to, "").orElse(new Release(lines.get(lines.size() - 1), null)));
    }

    /** The line of {@code release}, of which the public surface is known. */
    static String lineWithSurface(Release release) throws UsageException {
        String line = release.line().name();
        if (!Bindings.lines().contains(line)) {
            throw new UsageException("the public surface of " + line + " is not known; known are those of "
                    + String.join(", ", Bindings.lines()));
        }
        return line;
    }

    private Optional<Release> named(Optional<String> text, String origin) throws UsageException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Release> release = releases.named(text.get());
        if (release.isEmpty()) {
            String known = releases.lines().stream().map(ReleaseLine::name).collect(Collectors.joining(", "));
            throw new UsageException(origin + "unknown release '" + text.get() + "'; known are " + known
                    + ", and full versions of these lines such as 7.0.8");
        }
        return release;
    }

    private Release lowest(SortedSet<NuGetVersion> found, AuditScope scope) throws UsageException {
        if (found.isEmpty()) {
            throw new UsageException("no version of Duende.IdentityServer found in " + scope.path()
                    + "; say which release it is on with --from, for example --from 6.3");
        }
        String version = found.first().toString();
        return releases.lineOfVersion(version)
                .map(line -> new Release(line, null))
                .orElseThrow(() -> new UsageException("Duende.IdentityServer " + version
                        + " is of no release that Hob knows; say which one to start from with --from"));
    }

    /** The newest line with rules; a solution that is past it has nothing to do. */
    private Release defaultTarget(Release from) {
        Release newest = catalog.newestTarget();
        return newest.line().compareTo(from.line()) < 0 ? from : newest;
    }
}
