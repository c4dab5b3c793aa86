package dev.hob.solution.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The database engines that EF Core's providers serve, with what each provider leaves in source text: the names that its annotations and
 * extension classes begin with, the store types that only it writes, and the method that switches it on.
 */
public enum DatabaseProvider {
    /** Microsoft.EntityFrameworkCore.SqlServer, Azure SQL included. */
    SQL_SERVER(
            "SQL Server",
            List.of("SqlServer"),
            List.of("UseSqlServer", "UseAzureSql"),
            "nvarchar\\(.+\\)|datetime2(\\(\\d\\))?|datetimeoffset(\\(\\d\\))?|uniqueidentifier|varbinary\\(max\\)"),
    /** Npgsql.EntityFrameworkCore.PostgreSQL. */
    POSTGRESQL(
            "PostgreSQL",
            List.of("Npgsql", "PostgreSQL"),
            List.of("UseNpgsql"),
            "character varying\\(\\d+\\)|timestamp with(out)? time zone|uuid|bytea|jsonb"),
    /** MySQL and MariaDB: Pomelo.EntityFrameworkCore.MySql and MySql.EntityFrameworkCore. */
    MYSQL(
            "MySQL or MariaDB",
            List.of("MySql", "MySQL"),
            List.of("UseMySql", "UseMySQL"),
            "longtext.*|datetime\\(\\d\\)|tinyint\\(1\\)|varchar\\(\\d+\\) CHARACTER SET .*"),
    /** Microsoft.EntityFrameworkCore.Sqlite. */
    SQLITE("SQLite", List.of("Sqlite"), List.of("UseSqlite"), "TEXT"),
    /** Oracle.EntityFrameworkCore. */
    ORACLE(
            "Oracle",
            List.of("Oracle"),
            List.of("UseOracle"),
            "(?i)nvarchar2\\(.+\\)|varchar2\\(.+\\)|nclob|number\\(.+\\)"),
    /** Microsoft.EntityFrameworkCore.InMemory: no database at all. */
    IN_MEMORY("the in-memory provider", List.of("InMemory"), List.of("UseInMemoryDatabase"), "(?!)");

    /** Annotations by which providers say that the database gives a column its numbers. */
    private static final Set<String> IDENTITY_ANNOTATIONS =
            Set.of("ValueGenerationStrategy", "Identity", "Autoincrement");

    /** Pomelo's character sets: like those above, a provider writes them by itself, and only when it is the one in use. */
    private static final String CHARACTER_SET = "CharSet";

    private static final List<String> OWN_EXTENSIONS = List.of("ModelBuilderExtensions", "PropertyBuilderExtensions");

    private final String text;
    private final List<String> names;
    private final List<String> useMethods;
    private final Pattern storeTypes;

    DatabaseProvider(String text, List<String> names, List<String> useMethods, String storeTypes) {
        this.text = text;
        this.names = names;
        this.useMethods = useMethods;
        this.storeTypes = Pattern.compile(storeTypes);
    }

    /** The methods of a context's options that switch this provider on. */
    public List<String> useMethods() {
        return useMethods;
    }

    /** The provider that {@code method} of a context's options switches on. */
    public static Optional<DatabaseProvider> ofUseMethod(String method) {
        return first(provider -> provider.useMethods.contains(method));
    }

    /** The provider that {@code method}, such as {@code IsSqlServer}, asks for. */
    static Optional<DatabaseProvider> ofQuestion(String method) {
        return method.startsWith("Is")
                ? first(provider -> provider.names.contains(method.substring("Is".length())))
                : Optional.empty();
    }

    /** The provider whose package or assembly this is, such as {@code Npgsql.EntityFrameworkCore.PostgreSQL}, or a part of its name. */
    static Optional<DatabaseProvider> ofPackage(String name) {
        return first(provider -> provider.names.stream().anyMatch(name::contains));
    }

    /** The provider that an annotation such as {@code SqlServer:Identity} belongs to, if only that provider writes it. */
    static Optional<DatabaseProvider> ofAnnotation(String annotation) {
        return annotation.endsWith(':' + CHARACTER_SET) ? ofPrefix(annotation) : ofIdentityAnnotation(annotation);
    }

    /** The provider that says with {@code annotation}, such as {@code SqlServer:Identity}, that the database gives a column its numbers. */
    public static Optional<DatabaseProvider> ofIdentityAnnotation(String annotation) {
        return IDENTITY_ANNOTATIONS.contains(annotation.substring(annotation.indexOf(':') + 1))
                ? ofPrefix(annotation)
                : Optional.empty();
    }

    private static Optional<DatabaseProvider> ofPrefix(String annotation) {
        int colon = annotation.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : first(provider -> provider.names.contains(annotation.substring(0, colon)));
    }

    /** The provider whose extensions of models and properties this class holds, such as {@code NpgsqlModelBuilderExtensions}. */
    static Optional<DatabaseProvider> ofExtensionClass(String name) {
        return OWN_EXTENSIONS.stream()
                .filter(name::endsWith)
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .flatMap(prefix -> first(provider -> provider.names.contains(prefix)).stream())
                .findFirst();
    }

    /** The one provider that writes {@code storeType} for some column; nothing for types that several share, such as {@code int}. */
    static Optional<DatabaseProvider> ofStoreType(String storeType) {
        return first(provider -> provider.storeTypes.matcher(storeType).matches());
    }

    private static Optional<DatabaseProvider> first(Predicate<DatabaseProvider> condition) {
        return Arrays.stream(values()).filter(condition).findFirst();
    }

    /** The engine's name as a report writes it. */
    @Override
    public String toString() {
        return text;
    }
}
