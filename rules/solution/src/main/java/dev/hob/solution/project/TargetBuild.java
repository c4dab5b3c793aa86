package dev.hob.solution.project;

import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.restore.RestoredPackage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One build of a project: the project evaluated for one of its target frameworks. */
public final class TargetBuild {

    private static final List<String> TEST_PACKAGES =
            List.of("Microsoft.NET.Test.Sdk", "xunit", "xunit.v3", "NUnit", "MSTest", "MSTest.TestFramework");

    private final TargetBuildParts parts;
    private final List<String> compile;

    TargetBuild(TargetBuildParts parts) {
        this.parts = parts;
        this.compile = parts.sources().stream().map(CompiledFile::uri).toList();
    }

    /** The target framework as evaluated, for instance {@code net8.0}, and where it is written. */
    public Value framework() {
        return parts.framework();
    }

    /** The target framework, if it could be determined and is one that Hob knows. */
    public Optional<TargetFrameworkMoniker> moniker() {
        return framework().known().flatMap(TargetFrameworkMoniker::parse);
    }

    /** The packages that the project itself references, sorted by id. */
    public List<PackageUse> packages() {
        return parts.packages();
    }

    /**
     * All packages that an earlier restore resolved for this build, those that come along with others among them, sorted by
     * id; empty if it left neither a lock file nor an assets file. Files may be older than the project: see
     * {@link PackageUse#restored}.
     */
    public List<RestoredPackage> restored() {
        return parts.restored();
    }

    /** The use of the package {@code id} (the whole id, without case) by the project itself. */
    public Optional<PackageUse> packageUse(String id) {
        return packages().stream().filter(use -> use.is(id)).findFirst();
    }

    /** The central package versions that hold for the project, referenced or not. */
    public List<CentralVersion> centralVersions() {
        return parts.centralVersions();
    }

    /** Whether versions are managed centrally. */
    public boolean centralPackageManagement() {
        return parts.centralPackageManagement();
    }

    /** Whether central versions pin packages that come along transitively too. */
    public boolean transitivePinning() {
        return parts.transitivePinning();
    }

    /** The projects that it references. */
    public List<ProjectUse> projectReferences() {
        return parts.projectReferences();
    }

    /** The C# (or F#, Visual Basic) files that are compiled, sorted by URI. */
    public List<CompiledFile> sources() {
        return parts.sources();
    }

    /** The URIs of the files that the project names and that are not there: left out of the tree, or made by a build; sorted. */
    public List<String> missingSources() {
        return parts.missingSources();
    }

    /** The URIs of the C# (or F#, Visual Basic) files that are compiled, sorted. */
    public List<String> compile() {
        return compile;
    }

    /** The URIs of the Razor files that are compiled along, sorted. */
    public List<String> views() {
        return parts.views();
    }

    /** The using directives that hold in every file, sorted. */
    public List<GlobalUsing> usings() {
        return parts.usings();
    }

    /** The symbols that {@code #if} sees: {@code DefineConstants} and those of the framework, {@code NET8_0} and the like. */
    public Set<String> symbols() {
        return parts.symbols();
    }

    /** The value of {@code DefineConstants}, without the symbols of the framework. */
    public List<String> defines() {
        return parts.defines();
    }

    /** The final value of a property, whatever the case of its name; nothing if it was never set. */
    public Optional<Value> property(String name) {
        return parts.properties().get(name);
    }

    /** The name of the assembly. */
    public String assemblyName() {
        return text("AssemblyName");
    }

    /** The namespace that generated code and templates use. */
    public String rootNamespace() {
        return text("RootNamespace");
    }

    /** {@code Exe}, {@code Library} and the like. */
    public String outputType() {
        return text("OutputType");
    }

    /** Whether it makes tests: it says so, or references a test framework. */
    public boolean isTest() {
        return text("IsTestProject").equalsIgnoreCase("true")
                || TEST_PACKAGES.stream().anyMatch(id -> packageUse(id).isPresent());
    }

    /** The value of {@code Nullable}, empty if it is not set. */
    public String nullable() {
        return text("Nullable");
    }

    private String text(String property) {
        return property(property).flatMap(Value::known).orElse("");
    }
}
