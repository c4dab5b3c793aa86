package dev.hob.msbuild.expression;

import java.util.List;
import java.util.Optional;

/**
 * The value of an attribute or element before evaluation: pieces of text and what has to be expanded between them.
 *
 * @param parts the pieces, in order
 */
public record Expression(List<Part> parts) {

    /** Keeps the pieces as they are. */
    public Expression {
        parts = List.copyOf(parts);
    }

    /** An expression that is nothing but text. */
    public static Expression text(String text) {
        return new Expression(text.isEmpty() ? List.of() : List.of(new Part.Text(text)));
    }

    /** The name of the property, if the whole value is one {@code $(Name)}. */
    public Optional<String> singleProperty() {
        return parts.size() == 1 && parts.get(0) instanceof Part.Property property
                ? property.plainName()
                : Optional.empty();
    }

    /** The item list that the whole value is, if it is one {@code @(…)} and nothing else. */
    public Optional<Part.Item> singleItem() {
        return parts.size() == 1 && parts.get(0) instanceof Part.Item item ? Optional.of(item) : Optional.empty();
    }
}
