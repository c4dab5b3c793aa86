package dev.hob.solution.schema;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.TypeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Gathers what a snapshot says about one entity. It speaks of an entity more than once: columns first, relations later, and of a property
 * again where a provider's extension is applied to it.
 */
final class EntityReader {

    private final String type;
    private final String defaultSchema;
    private final TextRegion region;
    private TableName table;
    private boolean migrated = true;
    private Optional<EntityKey> primaryKey = Optional.empty();
    private final Map<String, EntityProperty> properties = new LinkedHashMap<>();
    private final Map<List<String>, EntityIndex> indexes = new LinkedHashMap<>();

    EntityReader(String type, InvocationExpression entityCall, String defaultSchema) {
        this.type = type;
        this.defaultSchema = defaultSchema;
        this.table = new TableName(defaultSchema, type.substring(type.lastIndexOf('.') + 1));
        this.region = TextRegion.fromBothOffsets(
                entityCall.getMethod().orElseThrow().startOffset(),
                entityCall.getArguments().firstOrThrow().endOffset());
    }

    /** Reads {@code modelBuilder.Entity("…", b => { … })}, or calls that follow it. */
    void read(FluentChain chain, CallArguments arguments) {
        arguments.value("buildAction").ifPresent(this::readLambda);
        List<InvocationExpression> calls = chain.calls();
        if (calls.size() > 1) {
            readCalls(calls.subList(1, calls.size()));
        }
    }

    private void readLambda(Expression value) {
        if (value instanceof LambdaExpression lambda) {
            String builder = Optional.ofNullable(lambda.getParameters().first())
                    .map(Parameter::getName)
                    .orElse("");
            Chains.in(lambda).stream()
                    .filter(chain -> chain.startsFrom(builder) && !chain.calls().isEmpty())
                    .forEach(chain -> readCalls(chain.calls()));
        }
    }

    private void readCalls(List<InvocationExpression> calls) {
        InvocationExpression first = calls.get(0);
        switch (first.getMethodName()) {
            case "Property" -> readProperty(first, calls);
            case "HasKey" -> readKey(first, calls);
            case "HasIndex" -> readIndex(first, calls);
            case "ToTable" -> readTable(first);
            case "ToView" -> migrated = false;
            default -> {
                // Relations, discriminators, data and what else a snapshot says about an entity.
            }
        }
    }

    private void readKey(InvocationExpression call, List<InvocationExpression> calls) {
        if (primaryKey.isEmpty()) {
            primaryKey = Optional.of(new EntityKey(text(calls, "HasName"), CallArguments.allTexts(call)));
        }
    }

    private void readProperty(InvocationExpression call, List<InvocationExpression> calls) {
        TypeNode clrType = call.getMethod().orElseThrow().getTypeArguments().first();
        String name = CallArguments.of(call, List.of("propertyName")).text("propertyName");
        if (clrType == null || name.isEmpty() || properties.containsKey(name)) {
            return;
        }
        String column = text(calls, "HasColumnName");
        properties.put(
                name,
                new EntityProperty(
                        name,
                        ClrTypes.name(clrType),
                        ClrTypes.admitsNull(clrType) && !isRequired(calls),
                        maxLength(calls),
                        column.isEmpty() ? name : column,
                        text(calls, "HasColumnType"),
                        TextRegion.fromBothOffsets(
                                call.getMethod().orElseThrow().startOffset(), call.endOffset())));
    }

    private static boolean isRequired(List<InvocationExpression> calls) {
        return call(calls, "IsRequired")
                .filter(call -> !(firstArgument(call) instanceof LiteralExpression literal
                        && literal.getKind() == LiteralKind.FALSE))
                .isPresent();
    }

    private static OptionalInt maxLength(List<InvocationExpression> calls) {
        return call(calls, "HasMaxLength")
                .map(EntityReader::firstArgument)
                .filter(LiteralExpression.class::isInstance)
                .map(literal -> ((LiteralExpression) literal).getIntegerValue())
                .filter(length -> length.isPresent())
                .map(length -> OptionalInt.of((int) length.getAsLong()))
                .orElse(OptionalInt.empty());
    }

    private void readIndex(InvocationExpression call, List<InvocationExpression> calls) {
        List<String> texts = CallArguments.allTexts(call);
        boolean named = call.getArgumentList().getSize() == 2
                && !(firstArgument(call) instanceof LiteralExpression)
                && texts.size() > 1;
        List<String> columns = named ? texts.subList(0, texts.size() - 1) : texts;
        String name = named ? texts.get(texts.size() - 1) : text(calls, "HasDatabaseName") + text(calls, "HasName");
        boolean unique = call(calls, "IsUnique").isPresent();
        indexes.merge(columns, new EntityIndex(name, columns, unique), (old, again) -> old);
    }

    /** {@code ToTable("T")}, {@code ToTable("T", "schema")}, {@code ToTable("T", (string)null)}, each perhaps with a lambda behind. */
    private void readTable(InvocationExpression call) {
        List<Expression> arguments =
                call.getArguments().toStream().map(Argument::getValue).toList();
        List<Expression> names =
                arguments.stream().filter(a -> !(a instanceof LambdaExpression)).toList();
        if (!names.isEmpty()) {
            String name = ConstantText.of(names.get(0)).orElse("");
            String schema = names.size() > 1 ? ConstantText.of(names.get(1)).orElse("") : defaultSchema;
            migrated &= !name.isEmpty();
            table = new TableName(schema, name.isEmpty() ? table.name() : name);
        }
        boolean excluded = call.descendants(InvocationExpression.class)
                .any(inner -> inner.getMethodName().equals("ExcludeFromMigrations"));
        migrated &= !excluded;
    }

    private static Optional<InvocationExpression> call(List<InvocationExpression> calls, String method) {
        return calls.stream()
                .filter(call -> call.getMethodName().equals(method))
                .findFirst();
    }

    private static String text(List<InvocationExpression> calls, String method) {
        return call(calls, method)
                .map(EntityReader::firstArgument)
                .flatMap(ConstantText::of)
                .orElse("");
    }

    private static Expression firstArgument(InvocationExpression call) {
        Argument argument = call.getArguments().first();
        return argument == null ? null : argument.getValue();
    }

    /** A property of the key is never null, though the snapshot need not say so. */
    private EntityProperty requiredInKey(EntityProperty p) {
        boolean inKey =
                primaryKey.filter(key -> key.columns().contains(p.name())).isPresent();
        return new EntityProperty(
                p.name(), p.clrType(), p.nullable() && !inKey, p.maxLength(), p.column(), p.columnType(), p.region());
    }

    /** The entity, once everything was read. */
    Entity entity() {
        return new Entity(
                type,
                table,
                migrated,
                properties.values().stream().map(this::requiredInKey).toList(),
                primaryKey,
                new ArrayList<>(indexes.values()),
                region);
    }
}
