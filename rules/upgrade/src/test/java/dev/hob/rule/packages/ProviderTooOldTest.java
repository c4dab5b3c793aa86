package dev.hob.rule.packages;

import static dev.hob.rule.packages.Projects.project;
import static dev.hob.rule.packages.Projects.props;
import static dev.hob.rule.packages.Projects.reference;
import static dev.hob.rule.packages.Projects.web;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ProviderTooOldTest {

    private static final String DUENDE_EF = reference("Duende.IdentityServer.EntityFramework", "6.3.10");
    private static final String SQL_SERVER = "Microsoft.EntityFrameworkCore.SqlServer";
    private static final String NPGSQL = "Npgsql.EntityFrameworkCore.PostgreSQL";
    private static final String POMELO = "Pomelo.EntityFrameworkCore.MySql";

    private static RuleCase rule() {
        return RuleCase.of("DatabaseProviderTooOld");
    }

    @Test
    void aProviderBesideDuendesEfPackages() {
        rule().file(
                        "Host.csproj",
                        web("net6.0", DUENDE_EF, reference(SQL_SERVER, "[|6.0.25|]"), reference(NPGSQL, "[|7.0.11|]")))
                .finds()
                .atLevel(Level.ERROR)
                .saying("every DbContext fails at its first use")
                .suggestsFixed(
                        "Host.csproj",
                        web("net6.0", DUENDE_EF, reference(SQL_SERVER, "8.0.34"), reference(NPGSQL, "8.0.11")));
    }

    @Test
    void pomeloFailsAtRestore() {
        rule().file("Host.csproj", web("net8.0", DUENDE_EF, reference(POMELO, "[|7.0.0|]")))
                .finds()
                .saying("NU1107")
                .suggestsFixed("Host.csproj", web("net8.0", DUENDE_EF, reference(POMELO, "8.0.3")));
    }

    @Test
    void whatIsNoProviderButBoundToAnEfCoreFailsAtRestoreToo() {
        String conventions = "EFCore.NamingConventions";
        rule().file("Host.csproj", web("net8.0", DUENDE_EF, reference(conventions, "[|7.0.2|]")))
                .finds()
                .saying("NU1107")
                .suggestsFixed("Host.csproj", web("net8.0", DUENDE_EF, reference(conventions, "8.0.3")));
        rule().file(
                        "Host.csproj",
                        web("net8.0", reference("Duende.IdentityServer", "6.3.10"), reference(conventions, "7.0.2")))
                .finds();
    }

    @Test
    void whereNoVersionIsKnownNothingIsWritten() {
        rule().file("Host.csproj", web("net8.0", DUENDE_EF, reference("Oracle.EntityFrameworkCore", "[|7.21.11|]")))
                .finds()
                .hasNoSafeFix()
                .saying("to the release for EF Core 8");
    }

    @Test
    void theHostCountsWhereverTheProviderIsReferenced_itsOwnReferenceFirst() {
        rule().file("Host/Host.csproj", web("net8.0", DUENDE_EF, project("../Data/Data.csproj")))
                .file("Data/Data.csproj", web("net8.0", reference(NPGSQL, "[|7.0.11|]")))
                .finds();
        rule().file(
                        "Host/Host.csproj",
                        web("net8.0", DUENDE_EF, reference(NPGSQL, "8.0.0"), project("../Data/Data.csproj")))
                .file("Data/Data.csproj", web("net8.0", reference(NPGSQL, "7.0.11")))
                .finds();
    }

    @Test
    void silentWithoutDuendesEfPackagesAndOnTheRightMajor() {
        rule().file(
                        "Host.csproj",
                        web("net8.0", reference("Duende.IdentityServer", "6.3.10"), reference(SQL_SERVER, "7.0.16")))
                .finds();
        rule().file(
                        "Host.csproj",
                        web("net8.0", DUENDE_EF, reference(SQL_SERVER, "8.0.1"), reference(POMELO, "8.0.0-beta.2")))
                .finds();
    }

    @Test
    void aProjectThatStaysOnAnOlderFrameworkHasToMoveFirst() {
        rule().file("Host/Host.csproj", web("net6.0", DUENDE_EF, project("../Data/Data.csproj")))
                .file("Data/Data.csproj", web("net6.0", reference(SQL_SERVER, "[|6.0.9|]")))
                .finds()
                .atLevel(Level.ERROR)
                .suggestsFixed("Data/Data.csproj", web("net6.0", reference(SQL_SERVER, "6.0.9")))
                .saying(
                        "with it to net8.0 what restore would stop at otherwise (NU1202): Data/Data.csproj (targets net6.0)");
        rule().file("Host/Host.csproj", web("net6.0", DUENDE_EF, reference(SQL_SERVER, "$(EfVersion)")))
                .file("Other/Other.csproj", web("net6.0", reference(SQL_SERVER, "$(EfVersion)")))
                .file("Directory.Build.props", props("<EfVersion>[|6.0.9|]</EfVersion>"))
                .finds()
                .suggestsFixed("Directory.Build.props", props("<EfVersion>6.0.9</EfVersion>"))
                .saying("Other/Other.csproj (targets net6.0)");
    }

    @Test
    void whatGetsItsFrameworkWhereTheHostDoesMovesAlong() {
        String data = web("$(Framework)", reference(SQL_SERVER, "%s"));
        rule().file("Host/Host.csproj", web("$(Framework)", DUENDE_EF, project("../Data/Data.csproj")))
                .file("Data/Data.csproj", data.formatted("[|6.0.9|]"))
                .file("Directory.Build.props", props("<Framework>net6.0</Framework>"))
                .finds()
                .suggestsFixed("Data/Data.csproj", data.formatted("8.0.34"));
    }
}
