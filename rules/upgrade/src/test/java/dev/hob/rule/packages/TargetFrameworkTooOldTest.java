package dev.hob.rule.packages;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class TargetFrameworkTooOldTest {

    private static final String DUENDE = "<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.8\" />";

    private static RuleCase rule() {
        return RuleCase.of("TargetFrameworkTooOld");
    }

    private static String project(String framework, String items) {
        return """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    %s
                  </PropertyGroup>
                  <ItemGroup>
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(framework, items);
    }

    @Test
    void aLiteralFrameworkIsRaised() {
        rule().file("Host.csproj", project("<TargetFramework>[|net6.0|]</TargetFramework>", DUENDE))
                .finds()
                .atLevel(Level.ERROR)
                .safelyFixed("Host.csproj", project("<TargetFramework>net8.0</TargetFramework>", DUENDE));
    }

    @Test
    void thePlatformStays() {
        rule().file("Host.csproj", project("<TargetFramework>[|net6.0-windows|]</TargetFramework>", DUENDE))
                .finds()
                .safelyFixed("Host.csproj", project("<TargetFramework>net8.0-windows</TargetFramework>", DUENDE));
    }

    @Test
    void aProjectThatReachesThePackageThroughAnotherCounts_itsOwnLibrariesDoNot() {
        rule().file("Host/Host.csproj", project("<TargetFramework>[|net6.0|]</TargetFramework>", """
                        <PackageReference Include="Duende.IdentityServer" Version="7.0.8" />
                            <ProjectReference Include="../Library/Library.csproj" />"""))
                .file("Library/Library.csproj", project("<TargetFramework>netstandard2.0</TargetFramework>", ""))
                .file(
                        "Tests/Tests.csproj",
                        project(
                                "<TargetFramework>[|net7.0|]</TargetFramework>",
                                "<ProjectReference Include=\"..\\Host\\Host.csproj\" />"))
                .file("Other/Other.csproj", project("<TargetFramework>net6.0</TargetFramework>", ""))
                .finds();
    }

    @Test
    void aSharedFrameworkThatOthersTakeTooIsNotChangedUnseen() {
        rule().file("Directory.Build.props", """
                        <Project>
                          <PropertyGroup>
                            <TargetFramework>[|net6.0|]</TargetFramework>
                          </PropertyGroup>
                        </Project>
                        """)
                .file("Host/Host.csproj", project("", DUENDE))
                .file("Other/Other.csproj", project("", ""))
                .finds()
                .hasNoSafeFix()
                .saying("Other/Other.csproj");
    }

    @Test
    void underAConditionAPersonDecides() {
        rule().file(
                        "Host.csproj",
                        project(
                                "<TargetFramework Condition=\"'$(TargetFramework)' == ''\">[|net6.0|]</TargetFramework>",
                                DUENDE))
                .finds()
                .hasNoSafeFix();
    }

    @Test
    void inAListAPersonDecides_andNoFrameworkIsThereTwice() {
        list("[|net6.0|];[|net7.0|];net8.0", "net8.0");
        list("[|net6.0|];[|net7.0|]", "net8.0");
        list("net8.0;[|net6.0|];net9.0;[|net7.0|]", "net8.0;net9.0");
        list("[|net6.0|];[|net6.0-windows|];net9.0", "net8.0;net8.0-windows;net9.0");
        list("\n      net9.0;\n      [|net6.0|];\n      net8.0\n    ", "\n      net9.0;\n      net8.0\n    ");
    }

    private static void list(String marked, String fixed) {
        rule().file("Host.csproj", project("<TargetFrameworks>" + marked + "</TargetFrameworks>", DUENDE))
                .finds()
                .hasNoSafeFix()
                .suggestsFixed("Host.csproj", project("<TargetFrameworks>" + fixed + "</TargetFrameworks>", DUENDE));
    }

    @Test
    void silentOnNet8AndLater() {
        for (String framework : new String[] {"net8.0", "net8.0-windows", "net9.0"}) {
            rule().file("Host.csproj", project("<TargetFramework>" + framework + "</TargetFramework>", DUENDE))
                    .finds();
        }
    }
}
