package dev.hob.rule.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.solution.schema.DatabaseProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots that no tool wrote so: a note, and no finding about what they seem to lack. */
class ModelSnapshotDoubtfulTest {

    private static final String FILE = "Migrations/PersistedGrantDbContextModelSnapshot.cs";

    private static final String OLD = new SnapshotWriter(
                    ReleaseModels.load(Releases.load()),
                    Releases.load().line("6.0").orElseThrow(),
                    DatabaseProvider.SQL_SERVER)
            .write("PersistedGrant");

    @TempDir
    Path folder;

    private RuleCase snapshot(String text) {
        return RuleCase.of("ModelSnapshotDoubtful").file(FILE, text);
    }

    private static String marked(String text) {
        return text.replace(
                "class PersistedGrantDbContextModelSnapshot", "class [|PersistedGrantDbContextModelSnapshot|]");
    }

    @Test
    void withoutTheAttributeEntityFrameworkDoesNotReadIt() throws IOException {
        String text = OLD.replace("[DbContext(typeof(PersistedGrantDbContext))]", "");
        snapshot(marked(text)).finds().atLevel(Level.NOTE).saying("it has no attribute DbContext");
        assertEquals(List.of("ModelSnapshotDoubtful"), rulesOn(text));
    }

    @Test
    void anEntityUnderACondition() throws IOException {
        String text = OLD.replaceFirst("modelBuilder\\.Entity\\(", "if (Legacy) modelBuilder.Entity(");
        snapshot(marked(text)).finds().saying("line 17 is no call on the model builder");
        assertEquals(List.of("ModelSnapshotDoubtful"), rulesOn(text));
    }

    @Test
    void anEntityWhoseNameIsMadeUp() throws IOException {
        String text = OLD.replaceFirst("Entity\\(\"([^\"]+)\"", "Entity(Prefix() + \"$1\"");
        snapshot(marked(text)).finds().saying("does not give the name of an entity as a constant");
        assertEquals(List.of("ModelSnapshotDoubtful"), rulesOn(text));
    }

    @Test
    void aBaseClassThatBuildsAPart() throws IOException {
        String text =
                OLD.replaceFirst("modelBuilder\\.Entity\\(", "base.BuildModel(modelBuilder); modelBuilder.Entity(");
        assertEquals(List.of("ModelSnapshotDoubtful"), rulesOn(text));
    }

    @Test
    void anEntitysPropertiesInALoop() throws IOException {
        String text = OLD.replaceFirst("b\\.HasKey", "foreach (var name in Names) b.Property<string>(name);\nb.HasKey");
        snapshot(marked(text)).finds().saying("is no call on the entity's builder");
        assertEquals(List.of("ModelSnapshotDoubtful"), rulesOn(text));
    }

    @Test
    void marksOfAMerge() throws IOException {
        String text = OLD.replaceFirst("( +)b\\.HasKey\\(\"Key\"\\);", """
                <<<<<<< HEAD
                b.HasKey("Key");
                =======
                b.HasKey("Id");
                >>>>>>> feature
                """);
        UpgradeAnalysis.Outcome outcome =
                new SmallSolution(folder).file(FILE, text).outcome("6.0", "7.0");
        List<Finding> findings = outcome.findings().stream()
                .filter(finding -> finding.location().uri().equals(FILE))
                .toList();
        assertTrue(findings.stream().allMatch(finding -> finding.level() == Level.NOTE), findings::toString);
        assertEquals(
                List.of(FILE),
                outcome.notAnalysed().stream().map(file -> file.uri()).toList());
    }

    @Test
    void cutOffInTheMiddle() throws IOException {
        UpgradeAnalysis.Outcome outcome = new SmallSolution(folder)
                .file(FILE, OLD.substring(0, OLD.length() / 2))
                .outcome("6.0", "7.0");
        assertTrue(outcome.findings().stream()
                .filter(finding -> finding.location().uri().equals(FILE))
                .allMatch(finding -> finding.level() == Level.NOTE));
        assertEquals(
                List.of(FILE),
                outcome.notAnalysed().stream().map(file -> file.uri()).toList());
    }

    @Test
    void fiveMegabytesAreReadLikeAnyOther() throws IOException {
        String filler = """
                            modelBuilder.Entity("Ferry.Table%d", b =>
                                {
                                    b.Property<int>("Id")
                                        .HasColumnType("int");
                                    b.HasKey("Id");
                                    b.ToTable("Table%d", (string)null);
                                });
                """;
        StringBuilder entities = new StringBuilder();
        for (int i = 0; entities.length() < 5_000_000; i++) {
            entities.append(filler.formatted(i, i));
        }
        int end = OLD.lastIndexOf("        }");
        String text = OLD.substring(0, end) + entities + OLD.substring(end);
        assertEquals(
                List.of(
                        "PersistedGrantKeyOutdated",
                        "PushedAuthorizationTableMissing",
                        "ServerSideSessionsTableMissing"),
                rulesOn(text));
    }

    @Test
    void silentOnSnapshotsWithoutTheLibrarysEntities() {
        snapshot(OLD.replace("[DbContext(typeof(PersistedGrantDbContext))]", "")
                        .replace("Duende.IdentityServer.EntityFramework.Entities", "Ferry.Entities"))
                .finds();
    }

    @Test
    void silentOnWhatTheToolWrites() {
        snapshot(OLD).finds();
    }

    private List<String> rulesOn(String text) throws IOException {
        return new SmallSolution(folder)
                .file(FILE, text).audit("6.0", "7.0").stream()
                        .map(Finding::rule)
                        .sorted()
                        .toList();
    }
}
