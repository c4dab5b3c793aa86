package dev.hob.rule.schema;

import static dev.hob.rule.schema.Snapshots.entity;
import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ServerSideSessionIdIsIntTest {

    private static final String FILE = "Migrations/Grants/PersistedGrantDbContextModelSnapshot.cs";

    private static RuleCase snapshot(String statements) {
        return RuleCase.of("ServerSideSessionIdIsInt").file(FILE, of("PersistedGrantDbContext", statements));
    }

    @Test
    void onSqlServerTheKeyMustMakeWay() {
        snapshot(entity("ServerSideSession", """
                        b.[|Property<int>("Id")|]
                            .ValueGeneratedOnAdd()
                            .HasColumnType("int");

                        SqlServerPropertyBuilderExtensions.UseIdentityColumn(b.Property<int>("Id"), 1L, 1);

                        b.HasKey("Id");

                        b.ToTable("ServerSideSessions", "identity");
                        """))
                .finds()
                .atLevel(Level.ERROR)
                .saying(
                        "dotnet ef migrations add Update_DuendeIdentityServer_v7_0 -c PersistedGrantDbContext -o Migrations/Grants -p Host.csproj\n")
                .saying("dotnet ef database update -c PersistedGrantDbContext -p Host.csproj")
                .saying("""
                            migrationBuilder.DropPrimaryKey(
                                name: "PK_ServerSideSessions",
                                schema: "identity",
                                table: "ServerSideSessions");
                        """.stripTrailing())
                .saying("column: \"Id\");");
    }

    @Test
    void onSqliteOnlyTheSnapshotChanges() {
        snapshot(entity("ServerSideSession", """
                        b.[|Property<int>("Id")|]
                            .ValueGeneratedOnAdd()
                            .HasColumnType("INTEGER");

                        b.Property<string>("Data")
                            .IsRequired()
                            .HasColumnType("TEXT");

                        b.HasKey("Id");

                        b.ToTable("ServerSideSessions", (string)null);
                        """))
                .finds()
                .atLevel(Level.NOTE)
                .saying("On SQLite the column stays as it is");
    }

    @Test
    void otherEnginesNeedNoMoreThanTheMigration() {
        snapshot("""
                        NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);

                        """ + entity("ServerSideSession", """
                                        b.[|Property<int>("Id")|]
                                            .ValueGeneratedOnAdd()
                                            .HasColumnType("integer");

                                        b.ToTable("ServerSideSessions", (string)null);
                                        """))
                .finds()
                .atLevel(Level.ERROR)
                .notSaying("DropPrimaryKey");
    }

    @Test
    void theProviderMayBeKnownFromTheHost() {
        snapshot(entity("ServerSideSession", "b.[|Property<int>(\"Id\")|];"))
                .file("Program.cs", """
                        services.AddDbContext<PersistedGrantDbContext>(options => options.UseSqlite("Data Source=grants.db"));
                        """)
                .finds()
                .atLevel(Level.NOTE);
    }

    @Test
    void withoutAnyEvidenceNothingIsGuessed() {
        snapshot(entity("ServerSideSession", "b.[|Property<int>(\"Id\")|];"))
                .finds()
                .atLevel(Level.ERROR)
                .saying("If the database is SQL Server: ");
    }

    @Test
    void theCommandNamesTheHostThatStartsAMigrationsLibrary() {
        RuleCase.of("ServerSideSessionIdIsInt")
                .file("src/Data/Data.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup>
                            <TargetFramework>net6.0</TargetFramework>
                          </PropertyGroup>
                        </Project>
                        """)
                .file("src/Host/Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net6.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <ProjectReference Include="..\\Data\\Data.csproj" />
                          </ItemGroup>
                        </Project>
                        """)
                .file(
                        "src/Data/Grants/TicketGrantContextModelSnapshot.cs",
                        of("TicketGrantContext", entity("ServerSideSession", "b.[|Property<int>(\"Id\")|];")))
                .finds()
                .saying("-c TicketGrantContext -o Grants -p src/Data/Data.csproj -s src/Host/Host.csproj");
    }

    @Test
    void anOwnContextWithTheLibrarysEntitiesCounts() {
        RuleCase.of("ServerSideSessionIdIsInt")
                .file(
                        "Data/Migrations/FerryContextModelSnapshot.cs",
                        of(
                                "FerryContext",
                                entity("Client", "b.Property<int>(\"Id\");")
                                        + entity("ServerSideSession", "b.[|Property<int>(\"Id\")|];")
                                        + "modelBuilder.Entity(\"Ferry.Ticket\", b => { b.Property<int>(\"Id\"); });"))
                .finds()
                .saying("-c FerryContext -o Data/Migrations");
    }

    @Test
    void twoContextsInOneFolderGetMigrationsOfDifferentNames() {
        RuleCase.of("ServerSideSessionIdIsInt")
                .file(
                        "Migrations/GrantContextModelSnapshot.cs",
                        of("GrantContext", entity("ServerSideSession", "b.[|Property<int>(\"Id\")|];")))
                .file(
                        "Migrations/ClientContextModelSnapshot.cs",
                        of("ClientContext", entity("Client", "b.Property<int>(\"Id\");")))
                .finds()
                .saying("migrations add Update_DuendeIdentityServer_v7_0_GrantContext -c GrantContext");
    }

    @Test
    void silentWhereTheIdIsLong() {
        snapshot(entity("ServerSideSession", "b.Property<long>(\"Id\").HasColumnType(\"bigint\");"))
                .finds();
    }

    @Test
    void silentOnOtherEntities() {
        snapshot("""
                        modelBuilder.Entity("Ferry.Sessions.ServerSideSession", b =>
                            {
                                b.Property<int>("Id");
                                b.ToTable("ServerSideSessions");
                            });
                        modelBuilder.Entity("IdentityServer4.EntityFramework.Entities.ServerSideSession", b =>
                            {
                                b.Property<int>("Id");
                            });
                        """ + entity("ClientSecret", "b.Property<int>(\"Id\");")).finds();
    }

    @Test
    void silentOnDesignerFiles() {
        RuleCase.of("ServerSideSessionIdIsInt")
                .file(
                        "Migrations/20230512081542_InitialGrants.Designer.cs",
                        of("PersistedGrantDbContext", entity("ServerSideSession", "b.Property<int>(\"Id\");")))
                .finds();
    }

    @Test
    void silentOnASnapshotThatANewerOneReplaced() {
        String migration = Snapshots.migration("", "");
        RuleCase.of("ServerSideSessionIdIsInt")
                .file("Old/20210101000000_First.cs", migration)
                .file(
                        "Old/PersistedGrantDbContextModelSnapshot.cs",
                        of("PersistedGrantDbContext", entity("ServerSideSession", "b.Property<int>(\"Id\");")))
                .file("Migrations/20240101000000_Squashed.cs", migration)
                .file(
                        "Migrations/PersistedGrantDbContextModelSnapshot.cs",
                        of("PersistedGrantDbContext", entity("ServerSideSession", "b.Property<long>(\"Id\");")))
                .finds();
    }

    @Test
    void silentWhereTheTableIsAnotherContextsAffair() {
        snapshot(entity(
                        "ServerSideSession",
                        "b.Property<int>(\"Id\");\nb.ToTable(\"ServerSideSessions\", t => t.ExcludeFromMigrations());"))
                .finds();
    }
}
