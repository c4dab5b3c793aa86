package dev.hob.rule.schema.migration;

import static dev.hob.rule.schema.Snapshots.entity;
import static dev.hob.rule.schema.Snapshots.migration;
import static dev.hob.rule.schema.Snapshots.of;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class SessionSequenceStaysIntegerTest {

    private static final String FILE = "Migrations/20240412074118_Update_DuendeIdentityServer_v7_0.cs";

    private static String alter(String strategy, String oldStrategy) {
        return """
                migrationBuilder.AlterColumn<long>(
                    name: "Id",
                    schema: "auth",
                    table: "Sessions",
                    nullable: false,
                    oldClrType: typeof(int))
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.%s)
                    .OldAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.%s);
                """.formatted(strategy, oldStrategy);
    }

    private static RuleCase postgreSql(String migration) {
        return RuleCase.of("SessionSequenceStaysInteger")
                .file(FILE, migration)
                .file(
                        "Migrations/GrantContextModelSnapshot.cs",
                        of(
                                "GrantContext",
                                "NpgsqlModelBuilderExtensions.UseSerialColumns(modelBuilder);\n\n"
                                        + entity(
                                                "ServerSideSession",
                                                "b.Property<long>(\"Id\");\nb.ToTable(\"Sessions\", \"auth\");")));
    }

    private static String marked(String statements) {
        return statements.replaceFirst("AlterColumn<long>", "[|AlterColumn<long>|]");
    }

    @Test
    void theSequenceOfASerialColumnIsForgotten() {
        String alter = alter("SerialColumn", "SerialColumn");
        postgreSql(migration(marked(alter), ""))
                .finds()
                .atLevel(Level.WARNING)
                .hasNoSafeFix()
                .suggestsFixed(FILE, migration(alter + """

                                migrationBuilder.Sql("ALTER SEQUENCE \\"auth\\".\\"Sessions_Id_seq\\" AS bigint;");
                                """, ""));
    }

    @Test
    void aSequenceOfOnesOwnToo() {
        String alter = """
                migrationBuilder.AlterColumn<long>(
                    name: "Id",
                    schema: "auth",
                    table: "Sessions",
                    nullable: false,
                    defaultValueSql: "nextval('session_numbers')",
                    oldClrType: typeof(int));
                """;
        postgreSql(migration(marked(alter), "")).finds().saying("ALTER SEQUENCE \\\"session_numbers\\\" AS bigint;");
    }

    @Test
    void silentWhereTheSequenceIsWidenedToo() {
        postgreSql(migration(
                        alter("SerialColumn", "SerialColumn")
                                + "migrationBuilder.Sql(@\"alter sequence auth.\"\"Sessions_Id_seq\"\" as bigint\");",
                        ""))
                .finds();
    }

    @Test
    void silentOnIdentitiesAndOnWhatBecomesOne() {
        postgreSql(migration(alter("IdentityByDefaultColumn", "IdentityByDefaultColumn"), ""))
                .finds();
        postgreSql(migration(alter("IdentityByDefaultColumn", "SerialColumn"), ""))
                .finds();
    }
}
