package dev.hob.rule.schema.sql;

import dev.hob.rule.schema.model.ModelFact;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.sql.SqlColumn;
import dev.hob.solution.schema.sql.SqlStatement.CreateTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Takes a table that SQL creates for one of the library's, by its name and most of its columns, and describes it as snapshots do. */
final class TableEntity {

    private final ReleaseModels models;
    private final HandKeptTables tables;

    TableEntity(ReleaseModels models, HandKeptTables tables) {
        this.models = models;
        this.tables = tables;
    }

    /** The entity that {@code table} keeps; nothing for a table of the solution's own. */
    Optional<Entity> of(CreateTable table) {
        return models.facts().stream()
                .filter(fact -> fact.what() == What.TABLE
                        && same(fact.value(), table.table().name()))
                .map(ModelFact::entity)
                .filter(entity -> hasMostColumns(table, entity))
                .findFirst()
                .map(entity -> entity(table, entity));
    }

    private boolean hasMostColumns(CreateTable table, String entity) {
        List<String> oldest = columns(entity)
                .filter(fact -> columns(entity).noneMatch(other -> other.from().compareTo(fact.from()) < 0))
                .map(ModelFact::name)
                .toList();
        long there =
                oldest.stream().filter(name -> column(table, name).isPresent()).count();
        return there * 3 >= oldest.size() * 2L;
    }

    private Entity entity(CreateTable table, String entity) {
        List<EntityProperty> properties = columns(entity)
                .map(ModelFact::name)
                .distinct()
                .flatMap(name -> property(table, name).stream())
                .toList();
        return new Entity(
                models.typeOf(entity),
                table.table(),
                true,
                properties,
                Optional.empty(),
                List.of(),
                TextRegion.fromBothOffsets(table.nameStart(), table.nameEnd()));
    }

    private Optional<EntityProperty> property(CreateTable table, String name) {
        String tableName = table.table().name();
        return column(table, name)
                .map(column -> new EntityProperty(
                        name,
                        tables.changes(tableName, name) ? "" : column.clrType(),
                        column.nullable(),
                        column.length(),
                        column.name(),
                        column.type(),
                        TextRegion.fromBothOffsets(column.start(), column.end())))
                .or(() -> tables.adds(tableName, name)
                        ? Optional.of(new EntityProperty(
                                name, "", false, OptionalInt.empty(), name, "", TextRegion.caretAt(0)))
                        : Optional.empty());
    }

    private static Optional<SqlColumn> column(CreateTable table, String name) {
        return table.columns().stream().filter(c -> same(c.name(), name)).findFirst();
    }

    private Stream<ModelFact> columns(String entity) {
        return models.facts().stream()
                .filter(fact -> fact.what() == What.COLUMN && fact.entity().equals(entity));
    }

    private static boolean same(String a, String b) {
        return HandKeptTables.bare(a).equals(HandKeptTables.bare(b));
    }
}
