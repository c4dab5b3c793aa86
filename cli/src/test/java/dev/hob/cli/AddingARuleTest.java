package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/adding-a-rule.md}, followed step by step: what it says about an invented library is what happens. */
class AddingARuleTest {

    private static final Path PAGE = Path.of("../docs/adding-a-rule.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void anInventedLibraryInTwoReleasesAndASolutionThatUsesIt() throws IOException {
        for (String release : new String[] {"1", "2"}) {
            write("acme-" + release + "/src/Acme.Tokens/Acme.Tokens.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <TargetFramework>net8.0</TargetFramework>
                      </PropertyGroup>
                    </Project>
                    """);
            write("acme-" + release + "/src/Acme.Tokens/TokenIssuer.cs", """
                    namespace Acme.Tokens;

                    public class TokenIssuer
                    {
                        public string %s(string who) => who;
                    }
                    """.formatted(
                            release.equals("1") ? "Isue" : "Issue"));
        }
        write("app/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Acme.Tokens" Version="1.0.0" />
                  </ItemGroup>
                </Project>
                """);
        write("app/Program.cs", """
                using Acme.Tokens;

                var issuer = new TokenIssuer();
                issuer.Isue("me");
                new Other().Isue("you");

                class Other
                {
                    public string Isue(string who) => who;
                }
                """);
        Matcher ruleset = Pattern.compile("```xml\\R(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertTrue(ruleset.find());
        write("acme.xml", ruleset.group(1));
    }

    @Test
    void thePageYieldsAWorkingRule() throws IOException {
        surface("acme-1");
        surface("acme-2");
        Run diff = hob("surface-diff", path("acme-1.cs"), path("acme-2.cs"));
        assertTrue(diff.out().contains("M:Acme.Tokens.TokenIssuer.Isue "), diff.out());

        Run audit = hob(
                "audit",
                path("app"),
                "--from",
                "6.3",
                "--to",
                "7.0",
                "--ruleset",
                path("acme.xml"),
                "--surface",
                path("acme-1.cs"));
        assertEquals(4, audit.exitCode(), audit.err());
        assertTrue(audit.out().contains("Program.cs:4:8: error IsueRenamed"), audit.out());
        assertTrue(audit.out().contains("1 finding: 1 error"), audit.out());

        Run fix = hob(
                "fix",
                path("app"),
                "--from",
                "6.3",
                "--to",
                "7.0",
                "--ruleset",
                path("acme.xml"),
                "--surface",
                path("acme-1.cs"),
                "--apply");
        assertEquals(0, fix.exitCode(), fix.err());
        assertTrue(Files.readString(folder.resolve("app/Program.cs"))
                .contains("issuer.Issue(\"me\");\nnew Other().Isue("));
    }

    @Test
    void aRulesetThatRefersToARuleChangesWhatItSaysOfTheWork() throws IOException {
        write("old/Old.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """);
        write("own.xml", """
                <ruleset name="Own estimates" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
                  <description>What it takes us.</description>
                  <rule ref="rulesets/identityserver/every-hop.xml/DuendePackageBelowTarget">
                    <properties>
                      <property name="effort" value="960 + 0"/>
                    </properties>
                  </rule>
                </ruleset>
                """);

        Run run = hob("audit", path("old"), "--to", "7.0", "--ruleset", path("own.xml"));

        assertEquals(4, run.exitCode(), run.err());
        assertEquals(2, run.out().split("error DuendePackageBelowTarget", -1).length, "once: " + run.out());
        assertTrue(run.out().contains("estimated: about 2 person-days"), run.out());
    }

    @Test
    void aClassThatDoesNotExistIsOneLineWithItsPlace() throws IOException {
        Path ruleset = folder.resolve("acme.xml");
        Files.writeString(ruleset, Files.readString(ruleset).replace("MemberRenamedRule", "NoSuchRule"));

        Run run = hob("audit", path("app"), "--from", "6.3", "--to", "7.0", "--ruleset", path("acme.xml"));

        assertEquals(2, run.exitCode());
        assertEquals(
                "hob audit: " + ruleset
                        + ": line 4, column 9: Reflection error while instantiating rule (ClassNotFoundException):"
                        + " dev.hob.rule.code.NoSuchRule",
                run.err().strip());
    }

    @Test
    void aTableThatTheRuleCannotReadIsOneLine() throws IOException {
        Path ruleset = folder.resolve("acme.xml");
        Files.writeString(ruleset, Files.readString(ruleset).replace("Isue | Issue |", "Isue"));

        Run run = hob("audit", path("app"), "--from", "6.3", "--to", "7.0", "--ruleset", path("acme.xml"));

        assertEquals(2, run.exitCode());
        assertEquals(
                "hob audit: " + ruleset + ": 3 cells expected: M:Acme.Tokens.TokenIssuer.Isue",
                run.err().strip());
    }

    @Test
    void anEstimateThatIsNoneIsOneLineWithItsPlace() throws IOException {
        Path ruleset = folder.resolve("acme.xml");
        Files.writeString(ruleset, Files.readString(ruleset).replace("5 + 1", "5 min"));

        Run run = hob("audit", path("app"), "--from", "6.3", "--to", "7.0", "--ruleset", path("acme.xml"));

        assertEquals(2, run.exitCode());
        assertEquals(
                "hob audit: " + ruleset + ": line 9, column 31: Value should be minutes, as in 30 + 5:"
                        + " '5 min' should be minutes, as in 30 + 5",
                run.err().strip());
    }

    @Test
    void aStepThatThereIsNotIsOneLineWithItsPlace() throws IOException {
        Path ruleset = folder.resolve("acme.xml");
        Files.writeString(
                ruleset,
                Files.readString(ruleset)
                        .replace("<properties>", "<properties><property name=\"area\" value=\"cod\"/>"));

        Run run = hob("audit", path("app"), "--from", "6.3", "--to", "7.0", "--ruleset", path("acme.xml"));

        assertEquals(2, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("one of [packages, schema, code, behaviour, operations]"), run.err());
    }

    @Test
    void whatIsNoRulesetOrNoSurfaceIsOneLine() {
        assertEquals(
                "hob audit: " + path("app/Program.cs") + ": line 1, column 1: Content is not allowed in prolog.",
                hob("audit", path("app"), "--from", "6.3", "--ruleset", path("app/Program.cs"))
                        .err()
                        .strip());
        assertEquals(
                "hob audit: no such ruleset: " + path("none.xml"),
                hob("audit", path("app"), "--from", "6.3", "--ruleset", path("none.xml"))
                        .err()
                        .strip());
        assertTrue(hob("audit", path("app"), "--from", "6.3", "--surface", path("acme.xml"))
                .err()
                .startsWith("hob audit: " + path("acme.xml") + ": is no surface"));
    }

    private void surface(String release) {
        Run run = hob("surface", path(release + "/src"), "--output", path(release + ".cs"));
        assertEquals(0, run.exitCode(), run.err());
    }

    private Run hob(String... arguments) {
        return Run.of(new UpgradeEngine(Clock.systemDefaultZone()), arguments);
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
