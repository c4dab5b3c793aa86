package dev.hob.solution.evaluation;

import dev.hob.solution.source.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands for the props and targets of the .NET SDK and of MSBuild: sets what they set and imports what they import, in
 * their order. Written down from Microsoft.Common.props and .targets (dotnet/msbuild) and Microsoft.NET.Sdk (dotnet/sdk).
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory">Customize by directory</a>
 */
final class SdkFiles {

    private final EvaluationContext context;
    private final Properties properties;
    private boolean commonPropsDone;

    SdkFiles(EvaluationContext context) {
        this.context = context;
        this.properties = context.properties();
    }

    /** The {@code Sdk.props} of one or more SDKs. */
    void sdkProps(PropertyPass pass, List<Sdk> sdks) {
        Sdk.NET.announce(properties);
        sdks.forEach(sdk -> sdk.announce(properties));
        commonProps(pass);
        SdkDefaults.props(properties);
        for (Sdk sdk : sdks) {
            sdk.setDefaults(properties);
        }
        pass.add(new ItemStep.SdkItems());
        importNamedBy(pass, "AfterMicrosoftNETSdkProps");
    }

    /** The {@code Sdk.targets} of them. */
    void sdkTargets(PropertyPass pass) {
        importNamedBy(pass, "BeforeMicrosoftNETSdkTargets");
        FrameworkProperties.infer(properties);
        SdkDefaults.paths(properties);
        importNamedBy(pass, "CustomBeforeMicrosoftCommonTargets");
        properties.builtInDefault("Language", language());
        importNamedBy(pass, "CustomAfterMicrosoftCommonTargets");
        directoryTargets(pass);
        SdkDefaults.targets(properties, language());
        importNamedBy(pass, "AfterMicrosoftNETSdkTargets");
    }

    /** {@code Microsoft.Common.props}. */
    void commonProps(PropertyPass pass) {
        if (commonPropsDone) {
            return;
        }
        commonPropsDone = true;
        importNamedBy(pass, "CustomBeforeDirectoryBuildProps");
        if (!properties.isFalse("ImportDirectoryBuildProps")) {
            importAbove(pass, "Directory.Build.props", "DirectoryBuildProps");
        }
        importNamedBy(pass, "CustomAfterDirectoryBuildProps");
        properties.builtInDefault("BaseIntermediateOutputPath", "obj\\");
        properties.builtInDefault("MSBuildProjectExtensionsPath", properties.text("BaseIntermediateOutputPath"));
        importNamedBy(pass, "CustomBeforeMicrosoftCommonProps");
        importNamedBy(pass, "CustomAfterMicrosoftCommonProps");
        if (!properties.isFalse("ImportDirectoryPackagesProps")) {
            importAbove(pass, "Directory.Packages.props", "DirectoryPackagesProps");
        }
    }

    /** The targets of a language and {@code Microsoft.Common.targets}, as projects of the old kind import them. */
    void commonTargets(PropertyPass pass) {
        commonProps(pass);
        importNamedBy(pass, "CustomBeforeMicrosoftCommonTargets");
        properties.builtInDefault("Language", language());
        properties.builtInDefault("TargetFrameworkIdentifier", ".NETFramework");
        properties.builtInDefault("TargetFrameworkVersion", "v4.0");
        properties.builtInDefault("Configuration", "Debug");
        properties.builtInDefault("Platform", "AnyCPU");
        properties.builtInDefault("OutputType", "exe");
        SdkDefaults.paths(properties);
        properties.builtInDefault("AssemblyName", properties.text("MSBuildProjectName"));
        importNamedBy(pass, "CustomAfterMicrosoftCommonTargets");
        directoryTargets(pass);
    }

    private void directoryTargets(PropertyPass pass) {
        importNamedBy(pass, "CustomBeforeDirectoryBuildTargets");
        if (!properties.isFalse("ImportDirectoryBuildTargets")) {
            importAbove(pass, "Directory.Build.targets", "DirectoryBuildTargets");
        }
        importNamedBy(pass, "CustomAfterDirectoryBuildTargets");
    }

    private String language() {
        String project = context.project().uri().toLowerCase(Locale.ROOT);
        return project.endsWith(".csproj") ? "C#" : project.endsWith(".vbproj") ? "VB" : "F#";
    }

    /**
     * The nearest file of this name, or the one that a property names instead. Projects use the private properties of
     * this search too, to import the next file above.
     */
    private void importAbove(PropertyPass pass, String name, String property) {
        pass.enter(context.project());
        PathFunctions paths = context.paths();
        String pathProperty = property + "Path";
        if (properties.text(pathProperty).isEmpty()) {
            properties.builtInDefault("_" + property + "File", name);
            String file = properties.text("_" + property + "File");
            properties.builtInDefault(
                    "_" + property + "BasePath",
                    paths.directoryOfFileAbove(context.project().folder(), file));
            String folder = properties.text("_" + property + "BasePath");
            if (!folder.isEmpty()) {
                properties.builtIn(pathProperty, paths.combine(List.of(folder, file)));
            }
        }
        String path = properties.text(pathProperty);
        if (!path.isEmpty()) {
            read(pass, pathProperty, path);
        }
    }

    /** The files that a property names, where the SDK lets users hook in. */
    private void importNamedBy(PropertyPass pass, String property) {
        for (String path : properties.text(property).split(";")) {
            if (!path.isBlank()) {
                read(pass, property, path);
            }
        }
    }

    private void read(PropertyPass pass, String property, String path) {
        Optional<String> uri = TreePath.uri(context.paths().full(path));
        if (uri.isEmpty()) {
            context.importLeavesTree(properties.get(property).orElseThrow().origin(), path);
        }
        uri.flatMap(context.files().tree()::file)
                .flatMap(context::importing)
                .ifPresent(found -> pass.read(found, Optional.empty()));
        pass.enter(context.project());
    }
}
