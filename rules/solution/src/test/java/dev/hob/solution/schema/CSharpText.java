package dev.hob.solution.schema;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import java.util.List;
import java.util.Set;

/** Reads snapshots and migrations out of the text of a test. */
final class CSharpText {

    private CSharpText() {}

    static CompilationUnit tree(String text) {
        return CSharpSource.read(text, Set.of()).tree();
    }

    static ModelSnapshot snapshot(String text) {
        List<ModelSnapshot> snapshots = SnapshotReader.read(tree(text));
        if (snapshots.size() != 1) {
            throw new AssertionError(snapshots.size() + " snapshots in:\n" + text);
        }
        return snapshots.get(0);
    }

    /** A snapshot whose {@code BuildModel} consists of {@code statements}. */
    static ModelSnapshot snapshotOf(String statements) {
        return snapshot("""
                [DbContext(typeof(TicketContext))]
                partial class TicketContextModelSnapshot : ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder)
                    {
                #pragma warning disable 612, 618
                %s
                #pragma warning restore 612, 618
                    }
                }
                """.formatted(statements));
    }

    static Migration migration(String text) {
        List<Migration> migrations = MigrationReader.read(tree(text));
        if (migrations.size() != 1) {
            throw new AssertionError(migrations.size() + " migrations in:\n" + text);
        }
        return migrations.get(0);
    }

    /** A migration whose {@code Up} consists of {@code statements}. */
    static Migration migrationOf(String statements) {
        return migration("""
                public partial class AddTickets : Migration
                {
                    protected override void Up(MigrationBuilder migrationBuilder)
                    {
                %s
                    }

                    protected override void Down(MigrationBuilder migrationBuilder)
                    {
                    }
                }
                """.formatted(statements));
    }
}
