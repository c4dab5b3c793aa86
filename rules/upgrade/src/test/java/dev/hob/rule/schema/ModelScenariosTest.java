package dev.hob.rule.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ModelFact;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.solution.schema.DatabaseProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole snapshots of both contexts, as each provider writes them for each release, against 7.0: the difference, all of it and nothing else. */
class ModelScenariosTest {

    private static final List<DatabaseProvider> PROVIDERS = List.of(
            DatabaseProvider.SQL_SERVER,
            DatabaseProvider.POSTGRESQL,
            DatabaseProvider.MYSQL,
            DatabaseProvider.SQLITE,
            DatabaseProvider.ORACLE);

    private static final Releases RELEASES = Releases.load();
    private static final ReleaseModels MODELS = ReleaseModels.load(RELEASES);

    @TempDir
    Path folder;

    static Stream<Arguments> scenarios() {
        return PROVIDERS.stream()
                .flatMap(provider -> Stream.of("5.0", "5.1", "5.2", "6.0", "6.1", "6.2", "6.3", "7.0")
                        .map(line -> Arguments.of(provider, line)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyDifferenceIsNamedOnce(DatabaseProvider provider, String from) throws IOException {
        SortedSet<String> named = new TreeSet<>();
        for (Finding finding : audit(provider, from, "7.0")) {
            for (String name : NamedDifferences.in(finding)) {
                assertEquals(true, named.add(name), () -> "twice: " + name);
            }
        }
        assertEquals(expected(line(from), line("7.0")), named);
    }

    @Test
    void from63ThereAreThree() throws IOException {
        assertEquals(
                List.of(
                        "ClientColumnsMissing error: The model of ConfigurationDbContext lacks PushedAuthorizationLifetime and"
                                + " RequirePushedAuthorization in the table Clients. With 7.0 every query of clients fails until the database"
                                + " has what is missing.",
                        "PushedAuthorizationTableMissing error: The model of PersistedGrantDbContext lacks the table"
                                + " PushedAuthorizationRequests. With 7.0 every pushed authorization request fails until the database has it.",
                        "ServerSideSessionIdIsInt error: ServerSideSessions.Id is int in the model of PersistedGrantDbContext; in 7.0 it is"
                                + " long. The column must follow."),
                texts(audit(DatabaseProvider.ORACLE, "6.3", "7.0")));
    }

    @Test
    void from60To63NothingOf70IsAskedFor() throws IOException {
        assertEquals(
                List.of(
                        "ClientDPoPColumnsMissing error: The model of ConfigurationDbContext lacks DPoPClockSkew and DPoPValidationMode and"
                                + " InitiateLoginUri and RequireDPoP in the table Clients, which came with 6.3. Every query of clients fails"
                                + " until the database has what is missing.",
                        "ClientSessionColumnMissing error: The model of ConfigurationDbContext lacks CoordinateLifetimeWithUserSession in the"
                                + " table Clients, which came with 6.1. Every query of clients fails until the database has what is missing.",
                        "PersistedGrantKeyOutdated error: The model of PersistedGrantDbContext keeps the table PersistedGrants as before 6.1;"
                                + " since then it has Id and Key (may be null) and the unique index on Key and the key Id. Every query of"
                                + " grants fails until the database follows.",
                        "ServerSideSessionsTableMissing error: The model of PersistedGrantDbContext lacks the table ServerSideSessions,"
                                + " which came with 6.1. With server-side sessions every sign-in fails until the database has it."),
                texts(audit(DatabaseProvider.POSTGRESQL, "6.0", "6.3")));
    }

    @Test
    void onSqliteTheWidthOfANumberIsANote() throws IOException {
        assertEquals(
                List.of(Level.NOTE),
                audit(DatabaseProvider.SQLITE, "6.3", "7.0").stream()
                        .filter(finding -> finding.rule().equals("ServerSideSessionIdIsInt"))
                        .map(Finding::level)
                        .toList());
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.rule() + " " + f.level().toString().toLowerCase(java.util.Locale.ROOT) + ": " + f.message())
                .sorted()
                .toList();
    }

    private List<Finding> audit(DatabaseProvider provider, String from, String to) throws IOException {
        SnapshotWriter writer = new SnapshotWriter(MODELS, line(from), provider);
        return new SmallSolution(folder)
                .file("Migrations/Clients/ConfigurationDbContextModelSnapshot.cs", writer.write("Configuration"))
                .file("Migrations/Grants/PersistedGrantDbContextModelSnapshot.cs", writer.write("PersistedGrant"))
                .audit("6.0", to);
    }

    /** What {@code to} has and {@code from} has not: tables as a whole, else columns, keys and indexes. */
    private static SortedSet<String> expected(ReleaseLine from, ReleaseLine to) {
        List<ModelFact> old = MODELS.at(from);
        SortedSet<String> names = new TreeSet<>();
        for (ModelFact fact : MODELS.at(to)) {
            boolean tableIsThere = old.stream()
                    .anyMatch(f -> f.what() == What.TABLE && f.entity().equals(fact.entity()));
            if (!old.contains(fact) && (fact.what() == What.TABLE || tableIsThere)) {
                names.add(fact.what().word() + " " + fact.entity() + " "
                        + (fact.what() == What.KEY ? fact.value() : fact.name()));
            }
        }
        return names;
    }

    private static ReleaseLine line(String name) {
        return RELEASES.line(name).orElseThrow();
    }
}
