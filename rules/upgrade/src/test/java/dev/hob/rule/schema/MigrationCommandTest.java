package dev.hob.rule.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MigrationCommandTest {

    @Test
    void migrationsInTheProjectThatStartsTheHost() {
        MigrationCommand command = new MigrationCommand(
                MigrationCommand.nameFor("7.0.8"),
                "PersistedGrantDbContext",
                "Data/Migrations/Grants",
                "src/Northquay.Identity/Northquay.Identity.csproj",
                "");

        assertEquals("""
                Once the packages are updated, let Entity Framework write the migration, from the root folder:
                    dotnet ef migrations add Update_DuendeIdentityServer_v7_0 -c PersistedGrantDbContext -o Data/Migrations/Grants -p src/Northquay.Identity/Northquay.Identity.csproj
                Then apply it:
                    dotnet ef database update -c PersistedGrantDbContext -p src/Northquay.Identity/Northquay.Identity.csproj""", command.advice(""));
    }

    @Test
    void migrationsInALibraryNeedTheProjectThatStartsTheHost() {
        MigrationCommand command = new MigrationCommand(
                MigrationCommand.nameFor("7.0"),
                "GrantContext",
                ".",
                "src/My Data/Data.csproj",
                "src/Host/Host.csproj");

        assertEquals(
                "dotnet ef migrations add Update_DuendeIdentityServer_v7_0 -c GrantContext -o . -p \"src/My Data/Data.csproj\" -s src/Host/Host.csproj",
                command.add());
        assertEquals(
                "dotnet ef database update -c GrantContext -p \"src/My Data/Data.csproj\" -s src/Host/Host.csproj",
                command.update());
    }

    @Test
    void theNameIsThatOfTheReleaseLine() {
        assertEquals("Update_DuendeIdentityServer_v7_2", MigrationCommand.nameFor("7.2.1"));
        assertEquals("Update_DuendeIdentityServer_v8_0", MigrationCommand.nameFor("8"));
    }
}
