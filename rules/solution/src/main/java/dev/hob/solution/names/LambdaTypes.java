package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.ReturnStatement;
import dev.hob.csharp.ast.ThrowExpression;
import dev.hob.csharp.ast.ThrowStatement;
import dev.hob.csharp.ast.UnaryExpression;
import java.util.List;
import java.util.Optional;

/** What the bodies of lambdas give (§12.6.3.14). */
final class LambdaTypes {

    private final ExpressionTypes expressions;
    private final OperatorTypes operators;

    LambdaTypes(ExpressionTypes expressions, OperatorTypes operators) {
        this.expressions = expressions;
        this.operators = operators;
    }

    /** The type of what {@code lambda} returns; of an asynchronous one what its task will hold. */
    Optional<TypeRef> returned(LambdaExpression lambda, Compilation compilation) {
        if (lambda.getBody() instanceof Expression body) {
            return expressions.of(body, compilation);
        }
        return operators.common(returnedValues(lambda), compilation);
    }

    /**
     * Whether the lambda certainly gives a value, or certainly gives none; nothing for an expression that could be a
     * statement.
     */
    static Optional<Boolean> givesValue(LambdaExpression lambda) {
        if (lambda.getBody() instanceof Expression body) {
            return maybeStatement(body) ? Optional.empty() : Optional.of(true);
        }
        boolean onlyThrows =
                lambda.getBody().getNumChildren() == 1 && lambda.getBody().getChild(0) instanceof ThrowStatement;
        return onlyThrows
                ? Optional.empty()
                : Optional.of(!returnedValues(lambda).isEmpty());
    }

    private static boolean maybeStatement(Expression body) {
        return body instanceof InvocationExpression
                || body instanceof AssignmentExpression
                || body instanceof AwaitExpression
                || body instanceof ObjectCreation
                || body instanceof UnaryExpression
                || body instanceof ThrowExpression;
    }

    private static List<Expression> returnedValues(LambdaExpression lambda) {
        return lambda.getBody()
                .descendants(ReturnStatement.class)
                .filter(statement -> function(statement) == lambda)
                .toStream()
                .flatMap(statement -> statement.getValue().stream())
                .toList();
    }

    private static CSharpNode function(ReturnStatement statement) {
        return statement
                .ancestors()
                .filter(node -> node instanceof LambdaExpression
                        || node instanceof AnonymousMethod
                        || node instanceof LocalFunctionStatement)
                .first();
    }
}
