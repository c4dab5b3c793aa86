package dev.hob.solution.schema;

import static dev.hob.solution.schema.CSharpText.migration;
import static dev.hob.solution.schema.CSharpText.migrationOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.schema.MigrationOperation.AddColumn;
import dev.hob.solution.schema.MigrationOperation.AddPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.CreateIndex;
import dev.hob.solution.schema.MigrationOperation.CreateTable;
import dev.hob.solution.schema.MigrationOperation.Custom;
import dev.hob.solution.schema.MigrationOperation.DropColumn;
import dev.hob.solution.schema.MigrationOperation.DropIndex;
import dev.hob.solution.schema.MigrationOperation.DropPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.DropTable;
import dev.hob.solution.schema.MigrationOperation.Other;
import dev.hob.solution.schema.MigrationOperation.RenameColumn;
import dev.hob.solution.schema.MigrationOperation.RenameTable;
import dev.hob.solution.schema.MigrationOperation.Sql;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationReaderTest {

    private static final TableName TICKETS = new TableName("ferry", "Tickets");

    @Test
    void upAndDownInOrder() {
        Migration migration = migration("""
                namespace Ferry.Migrations;

                public partial class RenameSeats : Migration
                {
                    protected override void Up(MigrationBuilder migrationBuilder)
                    {
                        migrationBuilder.DropIndex(name: "IX_Tickets_Seat", table: "Tickets");
                        migrationBuilder.RenameColumn(name: "Seat", table: "Tickets", newName: "Place");
                    }

                    protected override void Down(MigrationBuilder migrationBuilder)
                    {
                        migrationBuilder.RenameColumn("Place", "Tickets", "Seat");
                    }
                }
                """);

        assertEquals("RenameSeats", migration.name());
        assertEquals(List.of(DropIndex.class, RenameColumn.class), classes(migration.up()));
        RenameColumn back = (RenameColumn) migration.down().get(0);
        assertEquals("Place -> Seat", back.name() + " -> " + back.newName());
    }

    @Test
    void methodsOfItsOwnAreFollowed() {
        Migration migration = migration("""
                public partial class RenameSeats : Migration
                {
                    protected override void Up(MigrationBuilder migrationBuilder)
                    {
                        if (migrationBuilder.IsNpgsql())
                            DropIndexes(migrationBuilder);
                        Elsewhere.Prepare(migrationBuilder);
                    }

                    private static void DropIndexes(MigrationBuilder builder)
                    {
                        builder.DropIndex(name: "IX_Tickets_Seat", table: "Tickets");
                        DropIndexes(builder);
                    }
                }
                """);

        assertEquals(List.of(DropIndex.class, Custom.class, Custom.class), classes(migration.up()));
        assertEquals(
                EnumSet.of(DatabaseProvider.POSTGRESQL),
                migration.up().get(0).source().providers());
    }

    @Test
    void constantsOfOtherFilesAreAskedFor() {
        CompilationUnit file = CSharpText.tree("""
                public partial class DropSeats : Migration
                {
                    protected override void Up(MigrationBuilder migrationBuilder)
                    {
                        migrationBuilder.DropColumn(name: "Seat", table: Tables.Tickets, schema: Unknown.Schema);
                    }
                }
                """);
        CompilationUnit other =
                CSharpText.tree("static class Tables { public const string Tickets = \"T_\" + \"Tickets\"; }");
        Declarations declarations = use -> use.getName().equals("Tickets")
                ? Optional.of(other.descendants(VariableDeclarator.class).first())
                : Optional.empty();

        DropColumn drop = (DropColumn)
                MigrationReader.read(file, declarations).get(0).up().get(0);
        assertEquals(TableName.of("T_Tickets"), drop.table());
    }

    private static List<? extends Class<?>> classes(List<MigrationOperation> operations) {
        return operations.stream().map(Object::getClass).toList();
    }

    @Test
    void alterColumnWithAnnotationsOfBothStates() {
        AlterColumn alter = (AlterColumn) only("""
                migrationBuilder.AlterColumn<long>(
                    name: "Id",
                    schema: "ferry",
                    table: "Tickets",
                    type: "bigint",
                    nullable: false,
                    oldClrType: typeof(int),
                    oldType: "int")
                    .Annotation("SqlServer:Identity", "1, 1")
                    .OldAnnotation("SqlServer:Identity", "1, 2");
                """);

        assertEquals(TICKETS, alter.table());
        assertEquals(new Column("Id", "long", "bigint", false, Map.of("SqlServer:Identity", "1, 1")), alter.column());
        assertEquals("int", alter.oldClrType());
        assertEquals("int", alter.oldType());
        assertEquals(Map.of("SqlServer:Identity", "1, 2"), alter.oldAnnotations());
    }

    @Test
    void annotationsThatAreNoTextsAreKeptAsWritten() {
        AlterColumn alter = (AlterColumn) only("""
                migrationBuilder.AlterColumn<long>(name: "Id", table: "Tickets", nullable: false, oldClrType: typeof(int))
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
                """);

        assertEquals(
                Map.of("Npgsql:ValueGenerationStrategy", "NpgsqlValueGenerationStrategy.IdentityByDefaultColumn"),
                alter.column().annotations());
    }

    @Test
    void argumentsByPosition() {
        AddColumn add = (AddColumn)
                only(
                        "migrationBuilder.AddColumn<string>(\"Note\", \"Tickets\", \"nvarchar(40)\", null, 40, false, \"ferry\", true);");

        assertEquals(TICKETS, add.table());
        assertEquals(new Column("Note", "string", "nvarchar(40)", true, Map.of()), add.column());
    }

    @Test
    void createTableWithColumnsAndKey() {
        CreateTable create = (CreateTable) only("""
                migrationBuilder.CreateTable(
                    name: "Tickets",
                    schema: "ferry",
                    columns: table => new
                    {
                        Id = table.Column<int>(type: "int", nullable: false)
                            .Annotation("SqlServer:Identity", "1, 1"),
                        Note = table.Column<string>(name: "A note", type: "nvarchar(max)", nullable: true)
                    },
                    constraints: table =>
                    {
                        table.PrimaryKey("PK_All_Tickets", x => new { x.Id, x.Note });
                        table.ForeignKey(name: "FK_X", column: x => x.Id, principalTable: "Trips", principalColumn: "Id");
                    });
                """);

        assertEquals(TICKETS, create.table());
        assertEquals(
                List.of(
                        new Column("Id", "int", "int", false, Map.of("SqlServer:Identity", "1, 1")),
                        new Column("A note", "string", "nvarchar(max)", true, Map.of())),
                create.columns());
        assertEquals(new EntityKey("PK_All_Tickets", List.of("Id", "A note")), create.primaryKey());
    }

    @Test
    void keysAndIndexesAndTables() {
        List<MigrationOperation> up = migrationOf("""
                        migrationBuilder.DropPrimaryKey(name: "PK_Tickets", schema: "ferry", table: "Tickets");
                        migrationBuilder.AddPrimaryKey(name: "PK_Tickets", schema: "ferry", table: "Tickets", column: "Id");
                        migrationBuilder.AddPrimaryKey("PK_Trips", "Trips", new[] { "Harbour", "Number" });
                        migrationBuilder.CreateIndex(name: "IX_A", table: "Tickets", columns: new string[] { "A", "B" }, unique: true);
                        migrationBuilder.DropColumn(name: "Note", schema: "ferry", table: "Tickets");
                        migrationBuilder.DropTable("Trips", "ferry");
                        migrationBuilder.RenameTable(name: "Tickets", schema: "ferry", newName: "Passages");
                        migrationBuilder.EnsureSchema(name: "ferry");
                        """).up();

        assertEquals("PK_Tickets", ((DropPrimaryKey) up.get(0)).name());
        assertEquals(TICKETS, ((DropPrimaryKey) up.get(0)).table());
        assertEquals(new EntityKey("PK_Tickets", List.of("Id")), ((AddPrimaryKey) up.get(1)).key());
        assertEquals(new EntityKey("PK_Trips", List.of("Harbour", "Number")), ((AddPrimaryKey) up.get(2)).key());
        assertEquals(new EntityIndex("IX_A", List.of("A", "B"), true), ((CreateIndex) up.get(3)).index());
        assertEquals("Note", ((DropColumn) up.get(4)).column());
        assertEquals(new TableName("ferry", "Trips"), ((DropTable) up.get(5)).table());
        assertEquals(new TableName("ferry", "Passages"), ((RenameTable) up.get(6)).newTable());
        assertEquals("EnsureSchema", ((Other) up.get(7)).method());
    }

    @Test
    void rawSqlInEveryKindOfString() {
        List<MigrationOperation> up = migrationOf("""
                        const string table = "Tickets";
                        var sql = "DROP TABLE " + table;
                        migrationBuilder.Sql("DROP TABLE Tickets");
                        migrationBuilder.Sql(sql: @"DROP TABLE Tickets", suppressTransaction: true);
                        migrationBuilder.Sql($"DROP TABLE {table}");
                        migrationBuilder.Sql(sql);
                        migrationBuilder.Sql(File.ReadAllText("drop.sql"));
                        """).up();

        assertEquals(
                List.of("DROP TABLE Tickets", "DROP TABLE Tickets", "DROP TABLE Tickets", "DROP TABLE Tickets", ""),
                up.stream().map(operation -> ((Sql) operation).text()).toList());
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        List<MigrationOperation> up = migrationOf("""
                        if (migrationBuilder.IsSqlServer())
                        {
                            migrationBuilder.DropTicketKey();
                        }
                        DropKeys(migrationBuilder);
                        base.Up(migrationBuilder);
                        """).up();

        assertEquals(
                List.of("DropTicketKey", "DropKeys", "Up"),
                up.stream().map(operation -> ((Custom) operation).method()).toList());
    }

    @Test
    void operationsMayBeDiscardedOrStandInConditions() {
        List<MigrationOperation> up = migrationOf("""
                        _ = migrationBuilder.DropTable(name: "A");
                        if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer")
                            migrationBuilder.DropTable(name: "B");
                        """).up();

        assertEquals(List.of(DropTable.class, DropTable.class), classes(up));
        assertTrue(up.get(0).source().isStatementInBlock());
        assertFalse(up.get(1).source().isStatementInBlock(), "one more statement would leave the condition");
    }

    @Test
    void conditionsTellTheProvidersThatAnOperationRunsOn() {
        List<MigrationOperation> up = migrationOf("""
                        if (migrationBuilder.IsSqlServer() || migrationBuilder.ActiveProvider.EndsWith("PostgreSQL"))
                        {
                            migrationBuilder.DropTable(name: "A");
                            if (migrationBuilder.ActiveProvider != "Microsoft.EntityFrameworkCore.SqlServer")
                                migrationBuilder.DropTable(name: "B");
                        }
                        else if (Environment.MachineName == "ferry")
                        {
                            migrationBuilder.DropTable(name: "C");
                        }
                        migrationBuilder.DropTable(name: "D");
                        """).up();

        assertEquals(
                List.of(
                        EnumSet.of(DatabaseProvider.SQL_SERVER, DatabaseProvider.POSTGRESQL),
                        EnumSet.of(DatabaseProvider.POSTGRESQL),
                        EnumSet.complementOf(EnumSet.of(DatabaseProvider.SQL_SERVER, DatabaseProvider.POSTGRESQL)),
                        EnumSet.allOf(DatabaseProvider.class)),
                up.stream().map(operation -> operation.source().providers()).toList());
    }

    private static MigrationOperation only(String statement) {
        List<MigrationOperation> up = migrationOf(statement).up();
        assertEquals(1, up.size());
        return up.get(0);
    }
}
