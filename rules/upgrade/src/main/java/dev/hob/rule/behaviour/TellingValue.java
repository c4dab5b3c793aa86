package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.ArrayCreation;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ImplicitArrayCreation;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.solution.names.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A row of a ruleset: a property whose value tells whether a changed default matters to an object.
 *
 * @param property the property
 * @param values literals as they are written, texts, and names of constants
 * @param answer whether the default matters if the property has one of the values or, as a collection, holds one
 */
record TellingValue(SoughtName property, List<String> values, Answer answer) {

    private static final int CELLS = 3;

    /** Reads a table: one row a line, {@code property | value, value | certain}. */
    static List<TellingValue> parse(String table) {
        return table.lines()
                .filter(row -> !row.isBlank())
                .map(TellingValue::row)
                .toList();
    }

    private static TellingValue row(String row) {
        String[] cells = Stream.of(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(CELLS + " cells expected: " + row);
        }
        return new TellingValue(
                new SoughtName(cells[0]),
                Arrays.stream(cells[1].split(",")).map(String::strip).toList(),
                Answer.valueOf(cells[2].toUpperCase(Locale.ROOT)));
    }

    /** The elements of {@code value}, or itself, that are among the values. */
    Stream<Expression> matchesIn(Expression value) {
        return elements(value).filter(this::matches);
    }

    /** Whether {@code value} is, or holds, nothing else than the values. */
    boolean isAllOf(Expression value) {
        return elements(value).findAny().isPresent() && elements(value).allMatch(this::matches);
    }

    private boolean matches(Expression value) {
        if (value instanceof LiteralExpression literal) {
            return values.contains(literal.getStringValue().orElseGet(literal::getImage));
        }
        return value instanceof NamedNode name && values.contains(name.getName());
    }

    private static Stream<Expression> elements(Expression value) {
        if (value instanceof InitializerExpression braces) {
            return braces.getExpressions().toStream();
        }
        if (value instanceof CollectionExpression brackets) {
            return brackets.getElements().toStream();
        }
        if (value instanceof ImplicitArrayCreation array) {
            return elements(array.getInitializer());
        }
        if (value instanceof ArrayCreation array) {
            return array.getInitializer().stream().flatMap(TellingValue::elements);
        }
        return value instanceof ObjectCreation collection
                ? collection.getInitializer().stream().flatMap(TellingValue::elements)
                : Stream.of(value);
    }
}
