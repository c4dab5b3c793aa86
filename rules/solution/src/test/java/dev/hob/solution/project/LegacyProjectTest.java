package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hob.solution.evaluation.Value.Determined;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of the old kind: every file named, packages in {@code packages.config}. */
class LegacyProjectTest {

    private SourceFiles files;

    @BeforeEach
    void tree(@TempDir Path root) {
        files = new SourceFiles(root)
                .with("Web/Web.csproj", """
                <?xml version="1.0" encoding="utf-8"?>
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <Import Project="$(MSBuildExtensionsPath)\\$(MSBuildToolsVersion)\\Microsoft.Common.props" />
                  <PropertyGroup>
                    <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                    <DefineConstants Condition="'$(Configuration)' == 'Debug'">DEBUG;TRACE</DefineConstants>
                    <AssemblyName>Contoso.Web</AssemblyName>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="Properties\\AssemblyInfo.cs" />
                    <Compile Include="startup.cs" />
                  </ItemGroup>
                  <Import Project="$(MSBuildBinPath)\\Microsoft.CSharp.targets" />
                </Project>
                """)
                .with("Web/Properties/AssemblyInfo.cs", "")
                .with("Web/Startup.cs", "")
                .with("Web/NotNamed.cs", "");
    }

    @Test
    void only_the_named_files_are_compiled() {
        assertEquals(List.of("Web/Properties/AssemblyInfo.cs", "Web/Startup.cs"), target().compile());
    }

    @Test
    void the_framework_follows_from_its_version() {
        Determined framework = (Determined) target().framework();

        assertEquals("net472", framework.text());
        assertEquals(5, framework.literal().startLine());
        assertFalse(framework.verbatim());
        assertEquals("Contoso.Web", target().assemblyName());
    }

    @Test
    void packages_come_from_packages_config() {
        files.with("Web/packages.config", """
                <?xml version="1.0" encoding="utf-8"?>
                <packages>
                  <package id="Duende.IdentityServer" version="6.3.0" targetFramework="net472" />
                  <package id="Akc.Duende.IdentityServer" version="1.0.0" />
                </packages>
                """);

        PackageUse use = target().packageUse("duende.identityserver").orElseThrow();
        Determined version = (Determined) use.version();
        assertEquals(PackageUse.Kind.PACKAGES_CONFIG, use.kind());
        assertEquals(
                "6.3.0 Web/packages.config:3:48",
                version.text() + " " + version.literal().uri() + ":"
                        + version.literal().startLine() + ":"
                        + version.literal().startColumn());
        assertEquals(
                Optional.of("Web/packages.config"),
                files.solution().project("Web/Web.csproj").orElseThrow().packagesConfig());
    }

    @Test
    void directory_build_props_and_targets_come_with_the_common_files() {
        files.with("Directory.Build.props", "<Project><PropertyGroup><A>props</A></PropertyGroup></Project>")
                .with(
                        "Directory.Build.targets",
                        "<Project><PropertyGroup><B>$(A),targets</B></PropertyGroup></Project>");

        assertEquals(
                "props,targets", target().property("B").orElseThrow().known().orElseThrow());
    }

    private TargetBuild target() {
        return files.target("Web/Web.csproj");
    }
}
