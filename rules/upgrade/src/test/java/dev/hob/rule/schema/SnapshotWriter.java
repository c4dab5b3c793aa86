package dev.hob.rule.schema;

import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.schema.model.ColumnShape;
import dev.hob.rule.schema.model.ModelFact;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.solution.schema.DatabaseProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the model snapshot of one of the library's contexts as Entity Framework and a provider write it for a release: the identity of keys as
 * annotation or extension call, store types of the provider, the forms of EF Core 6 and, for the releases on it, of EF Core 8.
 */
final class SnapshotWriter {

    private static final Map<DatabaseProvider, String> EXTENSIONS = Map.of(
            DatabaseProvider.SQL_SERVER, "SqlServer",
            DatabaseProvider.POSTGRESQL, "Npgsql",
            DatabaseProvider.MYSQL, "MySql",
            DatabaseProvider.ORACLE, "Oracle");

    private static final Map<DatabaseProvider, Map<String, String>> STORE_TYPES = Map.of(
            DatabaseProvider.SQL_SERVER,
            Map.of("int", "int", "long", "bigint", "bool", "bit", "DateTime", "datetime2", "TimeSpan", "time"),
            DatabaseProvider.POSTGRESQL,
            Map.of(
                    "int", "integer",
                    "long", "bigint",
                    "bool", "boolean",
                    "DateTime", "timestamp with time zone",
                    "TimeSpan", "interval"),
            DatabaseProvider.MYSQL,
            Map.of(
                    "int",
                    "int",
                    "long",
                    "bigint",
                    "bool",
                    "tinyint(1)",
                    "DateTime",
                    "datetime(6)",
                    "TimeSpan",
                    "time(6)"),
            DatabaseProvider.SQLITE,
            Map.of("int", "INTEGER", "long", "INTEGER", "bool", "INTEGER", "DateTime", "TEXT", "TimeSpan", "TEXT"),
            DatabaseProvider.ORACLE,
            Map.of(
                    "int", "NUMBER(10)",
                    "long", "NUMBER(19)",
                    "bool", "NUMBER(1)",
                    "DateTime", "TIMESTAMP(7)",
                    "TimeSpan", "INTERVAL DAY(8) TO SECOND(7)"));

    private static final Map<DatabaseProvider, List<String>> TEXTS = Map.of(
            DatabaseProvider.SQL_SERVER, List.of("nvarchar(%d)", "nvarchar(max)"),
            DatabaseProvider.POSTGRESQL, List.of("character varying(%d)", "text"),
            DatabaseProvider.MYSQL, List.of("varchar(%d)", "longtext"),
            DatabaseProvider.SQLITE, List.of("TEXT", "TEXT"),
            DatabaseProvider.ORACLE, List.of("NVARCHAR2(%d)", "NVARCHAR2(2000)"));

    private final ReleaseModels models;
    private final ReleaseLine line;
    private final DatabaseProvider provider;

    SnapshotWriter(ReleaseModels models, ReleaseLine line, DatabaseProvider provider) {
        this.models = models;
        this.line = line;
        this.provider = provider;
    }

    /** The snapshot of the library's context {@code Configuration} or {@code PersistedGrant}. */
    String write(String context) {
        List<ModelFact> facts = models.at(line).stream()
                .filter(fact -> fact.context().equals(context))
                .toList();
        String entities = facts.stream()
                .map(ModelFact::entity)
                .distinct()
                .map(entity -> entity(
                        entity,
                        facts.stream().filter(f -> f.entity().equals(entity)).toList()))
                .collect(Collectors.joining("\n"));
        return Snapshots.of(context + "DbContext", productVersion() + wholeModel() + entities);
    }

    private String productVersion() {
        return "modelBuilder\n    .HasAnnotation(\"ProductVersion\", \"%d.0.0\")\n    .HasAnnotation(\"Relational:MaxIdentifierLength\", 128);\n\n"
                .formatted(line.efCoreMajor());
    }

    private String wholeModel() {
        return switch (provider) {
            case SQL_SERVER -> "SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder" + seed() + ");\n\n";
            case POSTGRESQL -> "NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);\n\n";
            case ORACLE -> "OracleModelBuilderExtensions.UseIdentityColumns(modelBuilder);\n\n";
            default -> "";
        };
    }

    private String seed() {
        return provider == DatabaseProvider.SQL_SERVER && line.efCoreMajor() < 8 ? ", 1L, 1" : "";
    }

    private String entity(String name, List<ModelFact> facts) {
        String key = only(facts, What.KEY).map(ModelFact::value).findFirst().orElseThrow();
        String statements = Stream.of(
                        only(facts, What.COLUMN).map(column -> property(column, key)),
                        Stream.of("b.HasKey(" + quoted(key) + ");\n"),
                        only(facts, What.INDEX).map(SnapshotWriter::index),
                        only(facts, What.TABLE).map(table -> "b.ToTable(\"" + table.value() + "\", (string)null);\n"))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
        return Snapshots.entity(name, statements);
    }

    private static Stream<ModelFact> only(List<ModelFact> facts, What what) {
        return facts.stream().filter(fact -> fact.what() == what);
    }

    private String property(ModelFact column, String key) {
        ColumnShape shape = column.shape();
        boolean isText = shape.clrType().equals("string");
        boolean isNumberedKey = column.name().equals(key) && !isText;
        String type = shape.clrType() + (shape.nullable() && !isText ? "?" : "");
        String declaration = "b.Property<%s>(\"%s\")".formatted(type, column.name());
        String text = declaration
                + (isNumberedKey ? "\n    .ValueGeneratedOnAdd()" : "")
                + (isText && !shape.nullable() && !column.name().equals(key) ? "\n    .IsRequired()" : "")
                + (shape.length().isPresent()
                        ? "\n    .HasMaxLength(" + shape.length().getAsInt() + ")"
                        : "")
                + "\n    .HasColumnType(\"" + storeType(shape) + "\");\n";
        return isNumberedKey ? text + identity(declaration) : text;
    }

    private String storeType(ColumnShape shape) {
        if (!shape.clrType().equals("string")) {
            return STORE_TYPES.get(provider).get(shape.clrType());
        }
        return shape.length().isPresent()
                ? TEXTS.get(provider).get(0).formatted(shape.length().getAsInt())
                : TEXTS.get(provider).get(1);
    }

    private String identity(String declaration) {
        return switch (provider) {
            case SQL_SERVER, ORACLE ->
                "\n%sPropertyBuilderExtensions.UseIdentityColumn(%s%s);\n"
                        .formatted(EXTENSIONS.get(provider), declaration, seed());
            case POSTGRESQL ->
                "\nNpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(%s);\n".formatted(declaration);
            case MYSQL ->
                line.efCoreMajor() < 8
                        ? ""
                        : "\nMySqlPropertyBuilderExtensions.UseMySqlIdentityColumn(%s);\n".formatted(declaration);
            default -> "";
        };
    }

    private static String index(ModelFact index) {
        return "b.HasIndex(" + quoted(index.name()) + ")" + (index.isUnique() ? "\n    .IsUnique()" : "") + ";\n";
    }

    private static String quoted(String names) {
        return Stream.of(names.split(",")).map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
