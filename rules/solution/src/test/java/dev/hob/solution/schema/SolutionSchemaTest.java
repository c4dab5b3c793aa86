package dev.hob.solution.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.project.Solution;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionSchemaTest {

    private static final String SNAPSHOT = "src/Data/Migrations/TicketContextModelSnapshot.cs";
    private static final Entity TICKETS =
            new Entity("Ferry.Ticket", TableName.of("Tickets"), true, List.of(), Optional.empty(), List.of(), null);

    @TempDir
    private Path root;

    @BeforeEach
    void aLibraryAndTwoProgramsThatUseIt() throws IOException {
        project("src/Data/Data.csproj", "Microsoft.NET.Sdk", "");
        project("src/Host/Host.csproj", "Microsoft.NET.Sdk.Web", "..\\Data\\Data.csproj");
        project("src/Admin/Admin.csproj", "Microsoft.NET.Sdk.Web", "..\\Data\\Data.csproj");
        write("src/Host/Program.cs", "services.AddIdentityServer();");
        write(SNAPSHOT, snapshot("Data.TicketContext", ""));
    }

    private void project(String uri, String sdk, String reference) throws IOException {
        write(uri, """
                <Project Sdk="%s">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(sdk, reference.isEmpty() ? "" : "<ProjectReference Include=\"" + reference + "\" />"));
    }

    private void write(String uri, String text) throws IOException {
        Path file = root.resolve(uri);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String snapshot(String context, String statements) {
        return """
                [DbContext(typeof(%s))]
                partial class TicketContextModelSnapshot : ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder)
                    {
                        %s
                    }
                }
                """.formatted(context, statements);
    }

    private static String migration(String up) {
        return """
                public class Step : Migration
                {
                    protected override void Up(MigrationBuilder migrationBuilder)
                    {
                        %s
                    }
                }
                """.formatted(up);
    }

    private SolutionSchema schema() throws IOException {
        SourceTree tree = SourceTree.walk(root);
        CSharpSources sources = CSharpSources.read(tree, List.of(), uri -> List.of());
        return SolutionSchema.read(sources, new SolutionProjects(Solution.load(tree)));
    }

    @Test
    void migrationsInALibraryAreMadeThroughTheProgramThatIsTheHost() throws IOException {
        SolutionSchema schema = schema();
        PlacedSnapshot placed = schema.newestSnapshots(SNAPSHOT).get(0);

        assertEquals("TicketContext", placed.snapshot().simpleContext());
        assertEquals(
                Optional.of(new MigrationPlace("src/Data/Data.csproj", "Migrations", "src/Host/Host.csproj")),
                schema.place(placed));
    }

    @Test
    void aProgramNeedsNoOther() throws IOException {
        write("src/Host/TicketContextModelSnapshot.cs", snapshot("TicketContext", ""));
        SolutionSchema schema = schema();

        assertEquals(
                Optional.of(new MigrationPlace("src/Host/Host.csproj", ".", "")),
                schema.place(schema.newestSnapshots("src/Host/TicketContextModelSnapshot.cs")
                        .get(0)));
    }

    @Test
    void theProviderIsLookedForFromNearToFar() throws IOException {
        assertEquals(Optional.empty(), schema().providerNear(SNAPSHOT));

        write("src/Host/Database.cs", "class Database { void Set(B b) => b.UseNpgsql(\"...\"); }");
        assertEquals(
                Optional.of(new ProviderEvidence(DatabaseProvider.POSTGRESQL, "UseNpgsql in src/Host/Database.cs")),
                schema().providerNear(SNAPSHOT));

        write("src/Admin/Database.cs", "class Database { void Set(B b) => b.UseSqlite(\"...\"); }");
        assertEquals(Optional.empty(), schema().providerNear(SNAPSHOT), "two programs, two databases");

        write("src/Data/Database.cs", "class Database { void Set(B b) => b.UseSqlServer(\"...\"); }");
        assertEquals(
                Optional.of(DatabaseProvider.SQL_SERVER),
                schema().providerNear(SNAPSHOT).map(ProviderEvidence::provider));
    }

    @Test
    void whatTheSnapshotShowsOutweighsWhatTheHostCalls() throws IOException {
        write(SNAPSHOT, snapshot("TicketContext", "SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder);"));
        write("src/Host/Database.cs", "class Database { void Set(B b) => b.UseNpgsql(\"...\"); }");
        SolutionSchema schema = schema();

        assertEquals(
                Optional.of(DatabaseProvider.SQL_SERVER),
                schema.providerOf(schema.newestSnapshots(SNAPSHOT).get(0)).map(ProviderEvidence::provider));
    }

    @Test
    void theNewestSnapshotOfAContextIsTheOneBesideTheNewestMigration() throws IOException {
        write("src/Data/Migrations/20240102030405_Second.cs", migration(""));
        write("src/Data/Old/20200102030405_First.cs", migration(""));
        write("src/Data/Old/TicketContextModelSnapshot.cs", snapshot("TicketContext", ""));
        write("src/Data/Other/TripContextModelSnapshot.cs", snapshot("TripContext", ""));
        SolutionSchema schema = schema();

        assertEquals(1, schema.newestSnapshots(SNAPSHOT).size());
        assertEquals(
                0,
                schema.newestSnapshots("src/Data/Old/TicketContextModelSnapshot.cs")
                        .size());
        assertEquals(
                1,
                schema.newestSnapshots("src/Data/Other/TripContextModelSnapshot.cs")
                        .size());
    }

    @Test
    void snapshotsOfDifferentProvidersStandBesideEachOther() throws IOException {
        String npgsql = "NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);";
        write("src/Data/Npgsql/TicketContextModelSnapshot.cs", snapshot("TicketContext", npgsql));
        SolutionSchema schema = schema();

        assertEquals(1, schema.newestSnapshots(SNAPSHOT).size());
        assertEquals(
                1,
                schema.newestSnapshots("src/Data/Npgsql/TicketContextModelSnapshot.cs")
                        .size());
    }

    @Test
    void aKeyIsCalledWhatTheMigrationsBeforeCalledIt() throws IOException {
        String later = "src/Data/Migrations/20240102030405_Later.cs";
        write(later, migration(""));
        assertEquals("PK_Tickets", schema().primaryKeyName(TICKETS, later));

        write("src/Data/Migrations/20200102030405_First.cs", migration("""
                        migrationBuilder.CreateTable(
                            name: "Tickets",
                            columns: table => new { Id = table.Column<int>(nullable: false) },
                            constraints: table => { table.PrimaryKey("tickets_pk", x => x.Id); });
                        """));
        assertEquals("tickets_pk", schema().primaryKeyName(TICKETS, later));

        write(
                "src/Data/Migrations/20250102030405_Last.cs",
                migration("migrationBuilder.AddPrimaryKey(\"pk_new\", \"Tickets\", \"Id\");"));
        assertEquals("tickets_pk", schema().primaryKeyName(TICKETS, later), "only what comes before");
    }

    @Test
    void aSyntaxErrorMakesASnapshotIncomplete() throws IOException {
        write(SNAPSHOT, snapshot("TicketContext", "<<<<<<< HEAD"));

        assertEquals(
                List.of(false),
                schema().newestSnapshots(SNAPSHOT).stream()
                        .map(PlacedSnapshot::complete)
                        .toList());
    }
}
