package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlText;
import dev.hob.msbuild.expression.Expression;
import dev.hob.msbuild.expression.Head;
import dev.hob.msbuild.expression.Member;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Expands {@code $(…)} in values, keeping track of where the result is written. Items and metadata are the item pass's. */
final class Expander {

    /** Longer values only come from a property that doubles itself. */
    private static final int LONGEST = 1_000_000;

    private final Expressions expressions;
    private final Properties properties;
    private final PathFunctions paths;
    private final Machine machine;

    Expander(Expressions expressions, Properties properties, PathFunctions paths, Machine machine) {
        this.machine = machine;
        this.expressions = expressions;
        this.properties = properties;
        this.paths = paths;
    }

    /** The value that {@code written} has where only properties are evaluated. */
    Value expand(XmlText written, FileContext file) {
        return expand(written, file, part -> {
            throw new CannotEvaluate("'" + describe(part) + "' stands where only properties are evaluated");
        });
    }

    /**
     * The value that {@code written} has.
     *
     * @param others expands items and metadata, or refuses to
     */
    Value expand(XmlText written, FileContext file, Function<Part, String> others) {
        Origin origin = file.origin(written);
        Optional<Expression> expression = expressions.value(written.text());
        if (expression.isEmpty()) {
            return new Undetermined(Undetermined.notUnderstood(written.text()), origin);
        }
        return expand(expression.get(), origin, written.verbatim(), others);
    }

    private Value expand(Expression expression, Origin origin, boolean verbatim, Function<Part, String> others) {
        Optional<Value> property = expression.singleProperty().flatMap(properties::get);
        if (property.isPresent()) {
            return through(property.get(), origin);
        }
        if (expression.parts().size() == 1 && expression.parts().get(0) instanceof Part.Text text) {
            String unescaped = Escapes.unescape(text.text());
            return new Determined(unescaped, origin, verbatim && unescaped.equals(text.text()), List.of());
        }
        Optional<String> unset = expression.parts().stream()
                .flatMap(part -> part instanceof Part.Property of ? of.plainName().stream() : Stream.empty())
                .flatMap(name -> properties.perhapsSetBySdkOnly(name).stream())
                .findFirst();
        if (unset.isPresent()) {
            return new Undetermined(unset.get(), origin);
        }
        try {
            String text = text(expression, others);
            return new Determined(text, origin, verbatim && expression.parts().isEmpty(), List.of());
        } catch (CannotEvaluate e) {
            return new Undetermined(e.getMessage(), e.origin().orElse(origin));
        }
    }

    /** {@code value} as it arrives at {@code use}, a place that names the property which holds it. */
    static Value through(Value value, Origin use) {
        if (value instanceof Determined determined && !determined.literal().isBuiltIn()) {
            List<Origin> via = new ArrayList<>();
            via.add(use);
            via.addAll(determined.via());
            return new Determined(determined.text(), determined.literal(), determined.verbatim(), via);
        }
        return value instanceof Determined determined
                ? new Determined(determined.text(), use, false, List.of())
                : value;
    }

    /**
     * The text of {@code expression}.
     *
     * @param others expands items and metadata
     * @throws CannotEvaluate if it cannot be known
     */
    String text(Expression expression, Function<Part, String> others) {
        StringBuilder result = new StringBuilder();
        for (Part part : expression.parts()) {
            if (part instanceof Part.Text text) {
                result.append(Escapes.unescape(text.text()));
            } else if (part instanceof Part.Property property) {
                result.append(PropertyValue.show(evaluate(property, others)));
            } else {
                result.append(others.apply(part));
            }
            if (result.length() > LONGEST) {
                throw new CannotEvaluate("the value grows beyond " + LONGEST + " characters");
            }
        }
        return result.toString();
    }

    private Object evaluate(Part.Property property, Function<Part, String> others) {
        Object value = head(property.head(), others);
        for (Member member : property.members()) {
            value = member(value, member, others);
        }
        return value;
    }

    private Object head(Head head, Function<Part, String> others) {
        if (head instanceof Head.Named named) {
            return named(named.name());
        }
        if (head instanceof Head.Static call) {
            List<String> arguments =
                    call.arguments().map(list -> texts(list, others)).orElse(List.of());
            return machine.call(call.type(), call.name(), arguments)
                    .orElseGet(() -> StaticFunctions.call(call.type(), call.name(), arguments, paths));
        }
        if (head instanceof Head.Registry) {
            throw new CannotEvaluate("the registry belongs to the machine that builds");
        }
        return "";
    }

    private String named(String name) {
        Optional<Value> value = properties.get(name);
        if (value.isEmpty() && machine.property(name).isPresent()) {
            return machine.property(name).get();
        }
        if (value.isEmpty()) {
            Optional<String> reason = properties.unknowable(name);
            if (reason.isPresent()) {
                throw new CannotEvaluate(reason.get());
            }
            return "";
        }
        if (value.get() instanceof Undetermined undetermined) {
            throw new CannotEvaluate(undetermined.reason(), undetermined.origin());
        }
        return value.get().known().orElseThrow();
    }

    private Object member(Object value, Member member, Function<Part, String> others) {
        if (member instanceof Member.Index index) {
            return StringFunctions.index(value, text(index.index(), others));
        }
        Member.Call call = (Member.Call) member;
        List<String> arguments =
                call.arguments().map(list -> texts(list, others)).orElse(List.of());
        return StringFunctions.call(value, call.name(), arguments);
    }

    private List<String> texts(List<Expression> expressions, Function<Part, String> others) {
        return expressions.stream().map(expression -> text(expression, others)).toList();
    }

    private static String describe(Part part) {
        return part instanceof Part.Item item
                ? "@(" + item.name() + ")"
                : part instanceof Part.Metadata metadata ? "%(" + metadata.name() + ")" : part.toString();
    }
}
