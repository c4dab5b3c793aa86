package dev.hob.solution.evaluation;

import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import java.util.Optional;

/** What the SDK derives from a target framework: {@code $(TargetFrameworkIdentifier)} and its kin. */
final class FrameworkProperties {

    private FrameworkProperties() {}

    static String identifier(String framework) {
        return TargetFrameworkMoniker.parse(framework)
                .map(moniker -> switch (moniker.family()) {
                    case NET -> ".NETCoreApp";
                    case STANDARD -> ".NETStandard";
                    case FRAMEWORK -> ".NETFramework";
                })
                .orElse("Unsupported");
    }

    /** Two numbers, three if the third is not zero. */
    static String version(String framework) {
        Optional<NuGetVersion> version = TargetFrameworkMoniker.parse(framework).map(TargetFrameworkMoniker::version);
        return version.map(v -> v.major() + "." + v.minor() + (v.patch() == 0 ? "" : "." + v.patch()))
                .orElse("0.0");
    }

    static String platform(String framework) {
        return TargetFrameworkMoniker.parse(framework)
                .map(TargetFrameworkMoniker::platform)
                .orElse("");
    }

    /** Sets what the SDK infers once the project file has been read. */
    static void infer(Properties properties) {
        String framework = properties.text("TargetFramework");
        if (framework.isEmpty()) {
            return;
        }
        properties.builtInDefault("TargetFrameworkIdentifier", identifier(framework));
        properties.builtInDefault("TargetFrameworkVersion", "v" + version(framework));
        properties.builtIn("_TargetFrameworkVersionWithoutV", version(framework));
        properties.builtInDefault("TargetPlatformIdentifier", platform(framework));
    }
}
