package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version a package gets, and which characters a change of it has to replace. */
class PackageVersionTest {

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root);
    }

    @Test
    void an_attribute_of_the_reference() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.0" />
                  </ItemGroup>
                </Project>
                """);

        assertEquals("6.3.0 at App.csproj:3:64-3:69", show("App.csproj", "Duende.IdentityServer"));
    }

    @Test
    void a_child_of_the_reference() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer">
                      <Version>6.3.0</Version>
                    </PackageReference>
                  </ItemGroup>
                </Project>
                """);

        assertEquals("6.3.0 at App.csproj:4:16-4:21", show("App.csproj", "Duende.IdentityServer"));
    }

    @Test
    void a_property_that_the_reference_names_however_many_files_away() {
        files.with("Directory.Build.props", """
                        <Project>
                          <Import Project="build/Versions.props" />
                        </Project>
                        """)
                .with("build/Versions.props", """
                        <Project>
                          <PropertyGroup>
                            <IdentityVersion>6.3.0</IdentityVersion>
                            <DuendeVersion>$(IdentityVersion)</DuendeVersion>
                          </PropertyGroup>
                        </Project>
                        """)
                .with("src/App/App.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="$(DuendeVersion)" />
                          </ItemGroup>
                        </Project>
                        """);

        assertEquals(
                "6.3.0 at build/Versions.props:3:22-3:27"
                        + " via src/App/App.csproj:3:64-3:80 via build/Versions.props:4:20-4:38",
                show("src/App/App.csproj", "Duende.IdentityServer"));
    }

    @Test
    void a_value_put_together_from_parts_is_written_where_it_is_put_together() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <Major>6</Major>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="$(Major).3.0" />
                  </ItemGroup>
                </Project>
                """);

        assertEquals("6.3.0 composed at App.csproj:6:64-6:76", show("App.csproj", "Duende.IdentityServer"));
    }

    @Test
    void central_package_management() {
        files.with("Directory.Packages.props", """
                        <Project>
                          <PropertyGroup>
                            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                            <DuendeVersion>6.3.0</DuendeVersion>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageVersion Include="Duende.IdentityServer" Version="$(DuendeVersion)" />
                            <PackageVersion Include="Skoruba.Duende.IdentityServer.Admin" Version="2.0.0" />
                          </ItemGroup>
                        </Project>
                        """).with("src/App.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <ItemGroup>
                            <PackageReference Include="duende.identityserver" />
                            <PackageReference Include="Skoruba.Duende.IdentityServer.Admin" VersionOverride="2.1.0" />
                          </ItemGroup>
                        </Project>
                        """);

        assertEquals(
                "6.3.0 at Directory.Packages.props:4:20-4:25 via Directory.Packages.props:7:62-7:78",
                show("src/App.csproj", "Duende.IdentityServer"));
        assertEquals(
                "2.1.0 at src/App.csproj:4:86-4:91", show("src/App.csproj", "Skoruba.Duende.IdentityServer.Admin"));
    }

    @Test
    void no_version_anywhere_is_undetermined() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" />
                  </ItemGroup>
                </Project>
                """);

        PackageUse use =
                files.target("App.csproj").packageUse("Duende.IdentityServer").orElseThrow();
        assertTrue(use.version() instanceof Undetermined undetermined
                && undetermined.reason().equals("no version is given"));
    }

    private String show(String project, String id) {
        PackageUse use = files.target(project).packageUse(id).orElseThrow();
        Determined version = (Determined) use.version();
        List<String> via =
                version.via().stream().map(origin -> " via " + show(origin)).toList();
        return version.text()
                + (version.verbatim() ? " at " : " composed at ")
                + show(version.literal())
                + String.join("", via);
    }

    private static String show(Origin origin) {
        return origin.uri() + ":" + origin.startLine() + ":" + origin.startColumn() + "-" + origin.endLine() + ":"
                + origin.endColumn();
    }
}
