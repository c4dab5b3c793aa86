package dev.hob.rule.schema;

/** Texts of snapshots and migrations around the part that a test is about, laid out as Entity Framework's tool writes them. */
public final class Snapshots {

    private Snapshots() {}

    /** A snapshot of {@code context} with {@code statements}. */
    public static String of(String context, String statements) {
        return """
                using Microsoft.EntityFrameworkCore;
                using Microsoft.EntityFrameworkCore.Infrastructure;

                namespace Ferry.Migrations
                {
                    [DbContext(typeof(%1$s))]
                    partial class %1$sModelSnapshot : ModelSnapshot
                    {
                        protected override void BuildModel(ModelBuilder modelBuilder)
                        {
                %2$s        }
                    }
                }
                """.formatted(context, indented(statements, 12));
    }

    /** As {@link #of}, with the class name marked. */
    public static String marked(String context, String statements) {
        return of(context, statements)
                .replace("class " + context + "ModelSnapshot", "class [|" + context + "ModelSnapshot|]");
    }

    /** An entity of the library, its builder called {@code b}. */
    public static String entity(String name, String statements) {
        return """
                modelBuilder.Entity("Duende.IdentityServer.EntityFramework.Entities.%s", b =>
                    {
                %s    });
                """.formatted(name, indented(statements, 8));
    }

    /** A migration with the statements of {@code Up} and {@code Down}. */
    public static String migration(String up, String down) {
        return """
                using Microsoft.EntityFrameworkCore.Migrations;

                namespace Ferry.Migrations
                {
                    public partial class Update_DuendeIdentityServer_v7_0 : Migration
                    {
                        protected override void Up(MigrationBuilder migrationBuilder)
                        {
                %s        }

                        protected override void Down(MigrationBuilder migrationBuilder)
                        {
                %s        }
                    }
                }
                """.formatted(indented(up, 12), indented(down, 12));
    }

    private static String indented(String statements, int spaces) {
        return statements.indent(spaces).replaceAll("(?m)^ +$", "");
    }
}
