package dev.hob.solution.schema;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ObjectCreation;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the options of a store call its tables: {@code options.DefaultSchema = "auth"}, {@code options.Sessions.Name = "tickets"},
 * {@code options.Sessions = new TableConfiguration("tickets", "auth")}. What is not constant counts as not said.
 */
public final class StoreTables {

    private final List<AssignmentExpression> assignments;

    /** Reads {@code setup}, a call with a lambda that sets the options. */
    public StoreTables(PlacedCall setup) {
        assignments = setup.call()
                .getArgumentList()
                .descendants(AssignmentExpression.class)
                .toList();
    }

    /** The table of the option {@code property}, which is called so too unless the options say otherwise. */
    public TableName table(String property) {
        List<String> configuration = value(property).map(StoreTables::arguments).orElse(List.of());
        String schema = configuration.size() > 1
                ? configuration.get(1)
                : text(property + ".Schema").or(() -> text("DefaultSchema")).orElse("");
        String name = configuration.isEmpty() ? text(property + ".Name").orElse(property) : configuration.get(0);
        return new TableName(schema, name.isEmpty() ? property : name);
    }

    private Optional<String> text(String option) {
        return value(option).flatMap(ConstantText::of);
    }

    /** What was last assigned to {@code option} of whatever the options are called. */
    private Optional<Expression> value(String option) {
        return assignments.stream()
                .filter(assignment -> assignment.getLeft().getText().endsWith('.' + option))
                .reduce((earlier, later) -> later)
                .map(AssignmentExpression::getRight);
    }

    private static List<String> arguments(Expression created) {
        return created instanceof ObjectCreation creation
                ? creation.getArgumentList().stream()
                        .flatMap(list -> list.getArguments().toStream())
                        .map(Argument::getValue)
                        .map(value -> ConstantText.of(value).orElse(""))
                        .toList()
                : List.of();
    }
}
