package dev.hob.solution.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that the .NET SDK sets where nobody did before.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/core/project-sdk/msbuild-props">MSBuild properties of the SDK</a>
 */
final class SdkDefaults {

    private static final List<Map.Entry<String, String>> PROPS = List.of(
            Map.entry("Configurations", "Debug;Release"),
            Map.entry("Platforms", "AnyCPU"),
            Map.entry("Configuration", "Debug"),
            Map.entry("Platform", "AnyCPU"),
            Map.entry("DebugType", "portable"),
            Map.entry("Deterministic", "true"),
            Map.entry("AllowUnsafeBlocks", "false"),
            Map.entry("TreatWarningsAsErrors", "false"),
            Map.entry("SignAssembly", "false"),
            Map.entry("DelaySign", "false"),
            Map.entry("GeneratePackageOnBuild", "false"),
            Map.entry("CheckForOverflowUnderflow", "false"));

    private SdkDefaults() {}

    /** Those of the SDK's props, which come behind {@code Directory.Build.props} and before the project. */
    static void props(Properties properties) {
        PROPS.forEach(each -> properties.builtInDefault(each.getKey(), each.getValue()));
        boolean debug = properties.text("Configuration").equals("Debug");
        properties.builtInDefault("DebugSymbols", Boolean.toString(debug));
        properties.builtInDefault("Optimize", Boolean.toString(!debug));
        String name = properties.text("MSBuildProjectName");
        properties.builtInDefault("AssemblyName", name);
        properties.builtInDefault("RootNamespace", name.replace(' ', '_'));
        append(properties, "", "TRACE");
    }

    /** The folders of build output, which come behind the project. */
    static void paths(Properties properties) {
        properties.builtInDefault("PlatformName", properties.text("Platform"));
        properties.builtInDefault("BaseOutputPath", "bin\\");
        properties.builtInDefault("BaseIntermediateOutputPath", "obj\\");
        String framework = properties.text("TargetFramework");
        String below = properties.text("Configuration") + "\\" + (framework.isEmpty() ? "" : framework + "\\");
        properties.builtInDefault("OutputPath", properties.text("BaseOutputPath") + below);
        properties.builtInDefault("IntermediateOutputPath", properties.text("BaseIntermediateOutputPath") + below);
        properties.builtInDefault("OutDir", properties.text("OutputPath"));
    }

    /** Those of the SDK's targets, which come behind {@code Directory.Build.targets}. */
    static void targets(Properties properties, String language) {
        properties.builtInDefault("EnableDefaultItems", "true");
        properties.builtInDefault("EnableDefaultCompileItems", Boolean.toString(!language.equals("F#")));
        if (!properties.isTrue("DisableImplicitConfigurationDefines")) {
            String symbol = properties.text("Configuration").toUpperCase(Locale.ROOT);
            append(properties, ";", symbol.replaceAll("[-. ]", "_"));
        }
    }

    private static void append(Properties properties, String separator, String symbol) {
        Optional<Value> old = properties.get("DefineConstants");
        if (old.isEmpty() || old.get().known().isPresent()) {
            properties.builtIn("DefineConstants", properties.text("DefineConstants") + separator + symbol);
        }
    }
}
