package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousObjectCreation;
import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ImplicitArrayCreation;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TupleExpression;
import java.util.Optional;

/** The types of what expressions create: objects, arrays, collections, tuples and anonymous objects (§12.8.17). */
final class CreationTypes {

    private final ExpressionTypes expressions;
    private final OperatorTypes operators;
    private final ExpectedTypes expected;
    private final NameLookup names;

    CreationTypes(ExpressionTypes expressions, OperatorTypes operators, ExpectedTypes expected, NameLookup names) {
        this.expressions = expressions;
        this.operators = operators;
        this.expected = expected;
        this.names = names;
    }

    /** The type of what {@code expression} creates, if it creates something. */
    Optional<TypeRef> of(Expression expression, Compilation compilation) {
        if (expression instanceof ObjectCreation creation) {
            return creation.getType()
                    .map(type -> names.type(type, compilation))
                    .or(() -> ExpressionTypes.single(expected.of(creation, compilation)));
        }
        if (expression instanceof ImplicitArrayCreation array) {
            return operators
                    .common(array.getInitializer().getExpressions().toList(), compilation)
                    .map(TypeRef::array);
        }
        if (expression instanceof CollectionExpression collection) {
            return ExpressionTypes.single(expected.of(collection, compilation));
        }
        if (expression instanceof AnonymousObjectCreation creation) {
            return Optional.of(TypeRef.ofParts(
                    creation.getMembers().toList(member -> orUnknown(member.getValue(), compilation)),
                    creation.getMembers().toList(CreationTypes::nameOf)));
        }
        if (expression instanceof TupleExpression tuple) {
            return Optional.of(TypeRef.ofParts(
                    tuple.getArguments().toList(argument -> orUnknown(argument.getValue(), compilation)),
                    tuple.getArguments().toList(CreationTypes::nameOf)));
        }
        return Optional.empty();
    }

    private TypeRef orUnknown(Expression expression, Compilation compilation) {
        return expressions.of(expression, compilation).orElse(TypeRef.UNKNOWN);
    }

    private static String nameOf(AnonymousObjectMember member) {
        return member.getName().isEmpty() ? projected(member.getValue()) : member.getName();
    }

    private static String nameOf(Argument element) {
        return element.getArgumentName().map(ArgumentName::getName).orElseGet(() -> projected(element.getValue()));
    }

    /** The name that a part takes over from its value: {@code Name} for {@code client.Name}. */
    private static String projected(Expression value) {
        return value instanceof SimpleName || value instanceof MemberAccess ? ((NamedNode) value).getName() : "";
    }
}
