package dev.hob.solution.schema;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArrayCreation;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ImplicitArrayCreation;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InvocationExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a call by the names of the method's parameters, whether they are given by name or by position. */
final class CallArguments {

    private final Map<String, Expression> values = new HashMap<>();

    private final Declarations declarations;

    private CallArguments(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The arguments of {@code call} to a method with these parameters, in the order of its declaration. */
    static CallArguments of(InvocationExpression call, List<String> parameters) {
        return of(call, parameters, Declarations.OF_OWN_FILE);
    }

    /** As {@link #of(InvocationExpression, List)}, with constants of other files. */
    static CallArguments of(InvocationExpression call, List<String> parameters, Declarations declarations) {
        CallArguments arguments = new CallArguments(declarations);
        int position = 0;
        for (Argument argument : call.getArguments()) {
            if (argument.getArgumentName().isPresent()) {
                arguments.values.put(argument.getArgumentName().get().getName(), argument.getValue());
            } else if (position < parameters.size()) {
                arguments.values.put(parameters.get(position), argument.getValue());
            }
            position++;
        }
        return arguments;
    }

    /** The expression given for {@code parameter}. */
    Optional<Expression> value(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** The text given for {@code parameter}, empty when there is none or it is not constant. */
    String text(String parameter) {
        return value(parameter)
                .flatMap(value -> ConstantText.of(value, declarations))
                .orElse("");
    }

    /** The texts given for {@code parameter}, as one string or as a collection of strings. */
    List<String> texts(String parameter) {
        return value(parameter).map(value -> elements(value, declarations)).orElse(List.of());
    }

    /** All arguments of a call that takes any number of texts, or one array of them. */
    static List<String> allTexts(InvocationExpression call) {
        return call.getArguments()
                .toStream()
                .map(Argument::getValue)
                .flatMap(value -> elements(value, Declarations.OF_OWN_FILE).stream())
                .toList();
    }

    private static List<String> elements(Expression value, Declarations declarations) {
        if (value instanceof ArrayCreation array) {
            return array.getInitializer()
                    .map(initializer -> texts(initializer, declarations))
                    .orElse(List.of());
        }
        if (value instanceof ImplicitArrayCreation array) {
            return texts(array.getInitializer(), declarations);
        }
        if (value instanceof CollectionExpression collection) {
            return collection
                    .getElements()
                    .toStream()
                    .flatMap(e -> ConstantText.of(e, declarations).stream())
                    .toList();
        }
        return ConstantText.of(value, declarations).stream().toList();
    }

    private static List<String> texts(InitializerExpression initializer, Declarations declarations) {
        return initializer
                .getExpressions()
                .toStream()
                .flatMap(element -> ConstantText.of(element, declarations).stream())
                .toList();
    }
}
