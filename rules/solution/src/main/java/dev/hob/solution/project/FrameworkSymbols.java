package dev.hob.solution.project;

import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The preprocessor symbols that the SDK derives from the target framework.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/standard/frameworks#preprocessor-symbols">Preprocessor symbols</a>
 */
final class FrameworkSymbols {

    private static final List<String> CORE = List.of("1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1");
    private static final List<String> STANDARD = List.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1");
    private static final List<String> FRAMEWORK = List.of(
            "2.0", "3.5", "4.0", "4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8",
            "4.8.1");
    private static final int FIRST_MODERN = 5;

    private FrameworkSymbols() {}

    static Set<String> of(TargetFrameworkMoniker moniker) {
        Set<String> symbols = new TreeSet<>();
        switch (moniker.family()) {
            case NET -> net(moniker, symbols);
            case STANDARD -> line("NETSTANDARD", STANDARD, "_", moniker.version(), symbols);
            case FRAMEWORK -> {
                symbols.add("NETFRAMEWORK");
                line("NET", FRAMEWORK, "", moniker.version(), symbols);
            }
        }
        if (!moniker.platform().isEmpty()) {
            symbols.add(moniker.platform().toUpperCase(Locale.ROOT));
        }
        return symbols;
    }

    private static void net(TargetFrameworkMoniker moniker, Set<String> symbols) {
        NuGetVersion version = moniker.version();
        line("NETCOREAPP", CORE, "_", version, symbols);
        if (version.major() >= FIRST_MODERN) {
            symbols.add("NET");
            symbols.add("NET" + version.major() + "_" + version.minor());
            for (int major = FIRST_MODERN; major <= version.major(); major++) {
                symbols.add("NET" + major + "_0_OR_GREATER");
            }
        }
    }

    /** The symbol of {@code version} itself and {@code …_OR_GREATER} of every version up to it. */
    private static void line(
            String prefix, List<String> versions, String dot, NuGetVersion version, Set<String> symbols) {
        if (!prefix.equals("NET")) {
            symbols.add(prefix);
        }
        for (String each : versions) {
            int order = NuGetVersion.parse(each).orElseThrow().compareTo(version);
            String symbol = prefix + each.replace(".", dot);
            if (order <= 0) {
                symbols.add(symbol + "_OR_GREATER");
            }
            if (order == 0) {
                symbols.add(symbol);
            }
        }
    }
}
