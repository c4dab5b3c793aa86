package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands for the props and targets of SDKs and of MSBuild itself, which are not in the tree: sets what they set, in their
 * place, and imports {@code Directory.Build.props}, {@code Directory.Packages.props} and {@code Directory.Build.targets}
 * where they do.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory">Customize by directory</a>
 */
final class SdkImports {

    private final EvaluationContext context;
    private final Properties properties;
    private boolean sdkStyle;
    private boolean propsDone;
    private boolean targetsDone;

    SdkImports(EvaluationContext context) {
        this.context = context;
        this.properties = context.properties();
    }

    /** Whether the project names an SDK. */
    boolean sdkStyle() {
        return sdkStyle;
    }

    /** What comes before the first line of the project: the props of the SDKs that its root names. */
    void before(PropertyPass pass, FileContext file, XmlElement root) {
        if (file.equals(context.project())) {
            List<Sdk> sdks = sdks(file, root);
            if (!sdks.isEmpty()) {
                props(pass, sdks);
            }
        }
    }

    /** What comes after the last line of the project. */
    void after(PropertyPass pass, FileContext file, XmlElement root) {
        if (file.equals(context.project()) && !sdks(file, root).isEmpty()) {
            targets(pass);
        }
    }

    /** Does what an import of an SDK's or MSBuild's own file would do; {@code false} if it is another import. */
    boolean replaces(PropertyPass pass, FileContext file, XmlElement element) {
        String project = element.attribute("Project")
                .map(XmlAttribute::getValue)
                .orElse("")
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
        String name = project.substring(project.lastIndexOf('/') + 1);
        Optional<XmlAttribute> sdk = element.attribute("Sdk");
        if (sdk.isPresent()) {
            if (name.equals("sdk.props")) {
                props(
                        pass,
                        List.of(sdk(sdk.get().getValue(), file.origin(sdk.get().value()))));
            } else if (name.equals("sdk.targets")) {
                targets(pass);
            }
            return true;
        }
        return switch (name) {
            case "microsoft.common.props" -> {
                directoryProps(pass);
                yield true;
            }
            case "microsoft.csharp.targets", "microsoft.visualbasic.targets", "microsoft.fsharp.targets" -> {
                commonTargets(pass);
                yield true;
            }
            default -> false;
        };
    }

    private List<Sdk> sdks(FileContext file, XmlElement root) {
        List<Sdk> result = new ArrayList<>();
        root.attribute("Sdk").ifPresent(attribute -> {
            for (String reference : attribute.getValue().split(";")) {
                if (!reference.isBlank()) {
                    result.add(sdk(reference, file.origin(attribute.value())));
                }
            }
        });
        for (XmlElement child : root.elements()) {
            if (child.is("Sdk")) {
                child.attribute("Name").ifPresent(name -> result.add(sdk(name.getValue(), file.origin(name.value()))));
            }
        }
        return result;
    }

    private Sdk sdk(String reference, Origin origin) {
        return Sdk.named(reference).orElseGet(() -> {
            context.note(origin, "the SDK " + reference.strip() + " is not known here: taken as Microsoft.NET.Sdk");
            return Sdk.NET;
        });
    }

    private void props(PropertyPass pass, List<Sdk> sdks) {
        if (propsDone) {
            return;
        }
        propsDone = true;
        sdkStyle = true;
        properties.builtIn("UsingMicrosoftNETSdk", "true");
        directoryProps(pass);
        properties.builtInDefault("Configuration", "Debug");
        properties.builtInDefault("Platform", "AnyCPU");
        for (Sdk sdk : sdks) {
            sdk.setDefaults(properties);
        }
        String name = properties.text("MSBuildProjectName");
        properties.builtInDefault("AssemblyName", name);
        properties.builtInDefault("RootNamespace", name.replace(' ', '_'));
        append("DefineConstants", "", "TRACE");
        pass.add(new ItemStep.SdkItems());
    }

    private void targets(PropertyPass pass) {
        if (targetsDone) {
            return;
        }
        targetsDone = true;
        FrameworkProperties.infer(properties);
        boolean fsharp = context.project().uri().toLowerCase(Locale.ROOT).endsWith(".fsproj");
        properties.builtInDefault("EnableDefaultItems", "true");
        properties.builtInDefault("EnableDefaultCompileItems", Boolean.toString(!fsharp));
        if (!properties.isTrue("DisableImplicitConfigurationDefines")) {
            append("DefineConstants", ";", properties.text("Configuration").toUpperCase(Locale.ROOT));
        }
        directoryTargets(pass);
    }

    private void append(String property, String separator, String text) {
        Optional<Value> old = properties.get(property);
        if (old.isEmpty() || old.get().known().isPresent()) {
            properties.builtIn(property, properties.text(property) + separator + text);
        }
    }

    private void directoryProps(PropertyPass pass) {
        importAbove(pass, "Directory.Build.props", "DirectoryBuildPropsPath");
        if (!properties.isFalse("ImportDirectoryPackagesProps")) {
            importAbove(pass, "Directory.Packages.props", "DirectoryPackagesPropsPath");
        }
    }

    private void commonTargets(PropertyPass pass) {
        properties.builtInDefault("Configuration", "Debug");
        properties.builtInDefault("AssemblyName", properties.text("MSBuildProjectName"));
        directoryTargets(pass);
    }

    private void directoryTargets(PropertyPass pass) {
        if (!properties.isFalse("ImportDirectoryBuildTargets")) {
            importAbove(pass, "Directory.Build.targets", "DirectoryBuildTargetsPath");
        }
    }

    private void importAbove(PropertyPass pass, String name, String pathProperty) {
        String given = properties.text(pathProperty);
        PathFunctions paths = context.paths();
        pass.enter(context.project());
        String path = given.isEmpty() ? paths.pathOfFileAbove(name, "") : paths.full(given);
        Optional<String> uri = path.isEmpty() ? Optional.empty() : TreePath.uri(path);
        Optional<String> file = uri.flatMap(context.files().tree()::file);
        if (file.isPresent()) {
            properties.builtIn(pathProperty, TreePath.full(file.get()));
            context.importing(file.get()).ifPresent(found -> pass.read(found, Optional.empty()));
        }
        pass.enter(context.project());
    }
}
