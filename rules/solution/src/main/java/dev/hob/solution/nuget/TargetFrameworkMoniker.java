package dev.hob.solution.nuget;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target framework in its short form: {@code net8.0}, {@code net8.0-windows10.0.19041}, {@code netstandard2.0},
 * {@code netcoreapp3.1}, {@code net472}.
 *
 * @param family which line of frameworks it belongs to
 * @param version its version; the third number only of .NET Framework
 * @param platform the platform behind the dash without its version, lower case, empty if there is none
 * @param text as it was written
 */
public record TargetFrameworkMoniker(Family family, NuGetVersion version, String platform, String text) {

    private static final Pattern MODERN = Pattern.compile("net(\\d{1,3})\\.(\\d{1,3})(?:-([a-z]+)[\\d.]*)?");
    private static final Pattern CORE = Pattern.compile("(netcoreapp|netstandard)(\\d{1,3}\\.\\d{1,3})");
    private static final Pattern FRAMEWORK = Pattern.compile("net(\\d)(\\d)(\\d)?");

    private static final Pattern LONG = Pattern.compile("\\.net(coreapp|standard|framework),version=v([\\d.]+)");

    /** The lines of frameworks. */
    public enum Family {
        /** .NET 5 and later, .NET Core. */
        NET,
        /** .NET Standard. */
        STANDARD,
        /** .NET Framework. */
        FRAMEWORK
    }

    /** Reads {@code text}; nothing if it names no framework known here. */
    public static Optional<TargetFrameworkMoniker> parse(String text) {
        String moniker = text.strip().toLowerCase(Locale.ROOT);
        Matcher modern = MODERN.matcher(moniker);
        if (modern.matches()) {
            int major = Integer.parseInt(modern.group(1));
            String platform = modern.group(3) == null ? "" : modern.group(3);
            Family family = major >= 5 ? Family.NET : Family.FRAMEWORK;
            return Optional.of(new TargetFrameworkMoniker(
                    family, NuGetVersion.of(major, Integer.parseInt(modern.group(2)), 0), platform, text.strip()));
        }
        Matcher core = CORE.matcher(moniker);
        if (core.matches()) {
            Family family = core.group(1).equals("netcoreapp") ? Family.NET : Family.STANDARD;
            NuGetVersion version = NuGetVersion.parse(core.group(2)).orElseThrow();
            return Optional.of(new TargetFrameworkMoniker(family, version, "", text.strip()));
        }
        Matcher framework = FRAMEWORK.matcher(moniker);
        if (framework.matches()) {
            int patch = framework.group(3) == null ? 0 : Integer.parseInt(framework.group(3));
            NuGetVersion version =
                    NuGetVersion.of(Integer.parseInt(framework.group(1)), Integer.parseInt(framework.group(2)), patch);
            return Optional.of(new TargetFrameworkMoniker(Family.FRAMEWORK, version, "", text.strip()));
        }
        Matcher longForm = LONG.matcher(moniker);
        return longForm.matches() ? ofLongForm(longForm, text.strip()) : Optional.empty();
    }

    /** The form that restore writes: {@code .NETCoreApp,Version=v3.1}. */
    private static Optional<TargetFrameworkMoniker> ofLongForm(Matcher matcher, String text) {
        Family family =
                switch (matcher.group(1)) {
                    case "coreapp" -> Family.NET;
                    case "standard" -> Family.STANDARD;
                    default -> Family.FRAMEWORK;
                };
        return NuGetVersion.parse(matcher.group(2))
                .map(version -> new TargetFrameworkMoniker(family, version, "", text));
    }

    /** Whether this is .NET (Core) before {@code major}.0; never for .NET Standard and .NET Framework. */
    public boolean isNetBelow(int major) {
        return family == Family.NET && version.major() < major;
    }

    /**
     * Whether a project for this framework can use what was built for {@code library}.
     *
     * @see <a href="https://learn.microsoft.com/dotnet/standard/net-standard">.NET Standard</a>
     */
    public boolean canUse(TargetFrameworkMoniker library) {
        if (library.family == Family.STANDARD) {
            return switch (family) {
                case STANDARD -> library.version.compareTo(version) <= 0;
                case NET -> library.version.compareTo(newestStandardForNet()) <= 0;
                case FRAMEWORK -> library.version.compareTo(newestStandardForFramework()) <= 0;
            };
        }
        return family == library.family
                && library.version.compareTo(version) <= 0
                && (library.platform.isEmpty() || library.platform.equals(platform));
    }

    private NuGetVersion newestStandardForNet() {
        if (version.major() >= 3) {
            return NuGetVersion.of(2, 1, 0);
        }
        return version.major() == 2 ? NuGetVersion.of(2, 0, 0) : NuGetVersion.of(1, 6, 0);
    }

    private NuGetVersion newestStandardForFramework() {
        if (version.compareTo(NuGetVersion.of(4, 6, 1)) >= 0) {
            return NuGetVersion.of(2, 0, 0);
        }
        if (version.compareTo(NuGetVersion.of(4, 6, 0)) >= 0) {
            return NuGetVersion.of(1, 3, 0);
        }
        return version.compareTo(NuGetVersion.of(4, 5, 0)) >= 0 ? NuGetVersion.of(1, 1, 0) : NuGetVersion.of(0, 0, 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
