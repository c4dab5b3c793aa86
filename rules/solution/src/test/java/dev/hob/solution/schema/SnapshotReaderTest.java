package dev.hob.solution.schema;

import static dev.hob.solution.schema.CSharpText.snapshot;
import static dev.hob.solution.schema.CSharpText.snapshotOf;
import static dev.hob.solution.schema.CSharpText.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalInt;
import net.sourceforge.pmd.lang.document.TextRegion;
import org.junit.jupiter.api.Test;

class SnapshotReaderTest {

    @Test
    void anEntityWithEverythingThatMatters() {
        ModelSnapshot snapshot = snapshot("""
                using Ferry.Data;

                namespace Ferry.Data.Migrations
                {
                    [DbContext(typeof(TicketContext))]
                    partial class TicketContextModelSnapshot : ModelSnapshot
                    {
                        protected override void BuildModel(ModelBuilder modelBuilder)
                        {
                            modelBuilder
                                .HasDefaultSchema("ferry")
                                .HasAnnotation("ProductVersion", "6.0.16");

                            modelBuilder.Entity("Ferry.Data.Ticket", b =>
                                {
                                    b.Property<int>("Id")
                                        .ValueGeneratedOnAdd()
                                        .HasColumnType("int");

                                    b.Property<string>("Code")
                                        .IsRequired()
                                        .HasMaxLength(64)
                                        .HasColumnType("nvarchar(64)")
                                        .HasColumnName("TicketCode");

                                    b.Property<DateTime?>("Used")
                                        .HasColumnType("datetime2");

                                    b.Property<string>("Note")
                                        .HasColumnType("nvarchar(max)");

                                    b.HasKey("Id");

                                    b.HasIndex("Code")
                                        .IsUnique();

                                    b.HasIndex("Used", "Note");

                                    b.ToTable("Tickets", "ferry");
                                });

                            modelBuilder.Entity("Ferry.Data.Ticket", b =>
                                {
                                    b.HasOne("Ferry.Data.Trip", "Trip").WithMany("Tickets").HasForeignKey("TripId");
                                });
                        }
                    }
                }
                """);

        assertEquals("TicketContext", snapshot.context());
        assertEquals(1, snapshot.entities().size());
        Entity ticket = snapshot.entity("Ferry.Data.Ticket").orElseThrow();
        assertEquals(new TableName("ferry", "Tickets"), ticket.table());
        assertEquals(List.of("Id"), ticket.primaryKey().orElseThrow().columns());
        assertEquals("PK_Tickets", ticket.primaryKeyName());
        assertEquals(
                List.of(
                        new EntityIndex("", List.of("Code"), true),
                        new EntityIndex("", List.of("Used", "Note"), false)),
                ticket.indexes());
        assertEquals(
                List.of(
                        "Id int int column Id",
                        "Code string nvarchar(64) max 64 column TicketCode",
                        "Used DateTime? datetime2 column Used",
                        "Note string? nvarchar(max) column Note"),
                ticket.properties().stream().map(SnapshotReaderTest::describe).toList());
    }

    private static String describe(EntityProperty p) {
        String length = p.maxLength().equals(OptionalInt.empty())
                ? ""
                : " max " + p.maxLength().getAsInt();
        return p.name() + " " + p.clrType() + (p.nullable() ? "?" : "") + " " + p.columnType() + length + " column "
                + p.column();
    }

    @Test
    void placesAreExact() {
        String text = """
                [DbContext(typeof(TicketContext))]
                partial class TicketContextModelSnapshot : ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder)
                    {
                        modelBuilder.Entity("Ferry.Data.Ticket", b =>
                            {
                                b.Property<int>("Id").HasColumnType("int");
                            });
                    }
                }
                """;
        ModelSnapshot snapshot = snapshot(text);
        Entity ticket = snapshot.entities().get(0);

        assertEquals("TicketContextModelSnapshot", at(text, snapshot.name()));
        assertEquals("Entity(\"Ferry.Data.Ticket\"", at(text, ticket.region()));
        assertEquals(
                "Property<int>(\"Id\")", at(text, ticket.properties().get(0).region()));
    }

    private static String at(String text, TextRegion region) {
        return text.substring(region.getStartOffset(), region.getEndOffset());
    }

    @Test
    void everyFormOfTable() {
        ModelSnapshot snapshot = snapshotOf("""
                modelBuilder.HasDefaultSchema("ferry");
                modelBuilder.Entity("Ferry.A", b => { b.ToTable("As"); });
                modelBuilder.Entity("Ferry.B", b => { b.ToTable("Bs", (string)null); });
                modelBuilder.Entity("Ferry.C", b => { b.ToTable("Cs", "other"); });
                modelBuilder.Entity("Ferry.D", b => { b.ToTable("Ds", "other", t => t.HasTrigger("D_Changed")); });
                modelBuilder.Entity("Ferry.E", b => { b.ToTable("Es", null, t => { t.HasCheckConstraint("CK_E", "1 = 1"); }); });
                modelBuilder.Entity("Ferry.F", b => { b.ToTable("Fs", t => t.ExcludeFromMigrations()); });
                modelBuilder.Entity("Ferry.G", b => { b.ToTable((string)null); b.ToView("Gs"); });
                modelBuilder.Entity("Ferry.H", b => { b.Property<int>("Id"); });
                modelBuilder.Entity("Ferry.I").ToTable("Is");
                """);

        assertEquals(
                List.of(
                        "ferry.As",
                        "Bs",
                        "other.Cs",
                        "other.Ds",
                        "Es",
                        "ferry.Fs, not migrated here",
                        "ferry.G, not migrated here",
                        "ferry.H",
                        "ferry.Is"),
                snapshot.entities().stream()
                        .map(e -> e.table() + (e.migrated() ? "" : ", not migrated here"))
                        .toList());
    }

    @Test
    void everyFormOfKeyAndIndex() {
        ModelSnapshot snapshot = snapshotOf("""
                modelBuilder.Entity("Ferry.Ticket", b =>
                    {
                        b.Property<long>("Number");
                        b.Property<string>("Harbour");
                        b.HasKey("Number", "Harbour")
                            .HasName("PK_Ferry");
                        SqlServerKeyBuilderExtensions.IsClustered(b.HasKey("Number", "Harbour"));

                        b.HasIndex(new[] { "Harbour", "Number" }, "IX_Harbours")
                            .IsUnique();
                        b.HasIndex("Number")
                            .HasDatabaseName("IX_Numbers");
                        NpgsqlIndexBuilderExtensions.IncludeProperties(b.HasIndex("Harbour"), new[] { "Number" });
                        var index = b.HasIndex("Harbour", "Number", "Note");
                    });
                """);
        Entity ticket = snapshot.entities().get(0);

        assertEquals(
                List.of("Number", "Harbour"), ticket.primaryKey().orElseThrow().columns());
        assertEquals("PK_Ferry", ticket.primaryKeyName());
        assertFalse(ticket.property("Harbour").orElseThrow().nullable(), "part of the key");
        assertEquals(
                List.of(
                        new EntityIndex("IX_Harbours", List.of("Harbour", "Number"), true),
                        new EntityIndex("IX_Numbers", List.of("Number"), false),
                        new EntityIndex("", List.of("Harbour"), false),
                        new EntityIndex("", List.of("Harbour", "Number", "Note"), false)),
                ticket.indexes());
    }

    @Test
    void typesAreNamedInOneWay() {
        ModelSnapshot snapshot = snapshotOf("""
                modelBuilder.Entity("Ferry.Ticket", b =>
                    {
                        b.Property<Int32>("A");
                        b.Property<System.Int64>("B");
                        b.Property<int?>("C").IsRequired();
                        b.Property<byte[]>("D").IsRequired(false);
                        b.Property<Guid>("E");
                    });
                """);

        assertEquals(
                List.of("int", "long", "int", "byte[]?", "Guid"),
                snapshot.entities().get(0).properties().stream()
                        .map(p -> p.clrType() + (p.nullable() ? "?" : ""))
                        .toList());
    }

    @Test
    void namesMayBeConstants() {
        ModelSnapshot snapshot = snapshotOf("""
                const string table = "Tickets";
                modelBuilder.Entity("Ferry." + nameof(Ferry.Data.Ticket), b => { b.ToTable(table, $"{Schema}_1"); });
                }

                private const string Schema = "ferry";

                private void Unused()
                {
                """);

        assertEquals("Ferry.Ticket", snapshot.entities().get(0).type());
        assertEquals(
                new TableName("ferry_1", "Tickets"), snapshot.entities().get(0).table());
    }

    @Test
    void withoutTheAttributeTheClassNameTellsTheContext() {
        ModelSnapshot snapshot = snapshot("""
                class TicketContextModelSnapshot : Microsoft.EntityFrameworkCore.Infrastructure.ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder) { }
                }
                """);

        assertEquals("TicketContext", snapshot.context());
    }

    @Test
    void onlyModelSnapshotsAreRead() {
        assertEquals(List.of(), SnapshotReader.read(tree("""
                                class TicketSnapshot : Snapshot
                                {
                                    protected void BuildModel(ModelBuilder modelBuilder)
                                    {
                                        modelBuilder.Entity("Ferry.A", b => { b.ToTable("As"); });
                                    }
                                }
                                """)));
    }
}
