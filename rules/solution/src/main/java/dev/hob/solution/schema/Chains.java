package dev.hob.solution.schema;

import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.BodyOwner;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalDeclarationStatement;
import dev.hob.csharp.ast.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The fluent chains that a body consists of, statement by statement, in source order. */
final class Chains {

    private Chains() {}

    static List<FluentChain> in(BodyOwner body) {
        return body.getBlock()
                .map(Chains::in)
                .orElseGet(() ->
                        body.getExpressionBody().map(FluentChain::of).stream().toList());
    }

    static List<FluentChain> in(LambdaExpression lambda) {
        CSharpNode body = lambda.getBody();
        return body instanceof Block block ? in(block) : List.of(FluentChain.of((Expression) body));
    }

    private static List<FluentChain> in(Block block) {
        return block.getStatements()
                .toStream()
                .flatMap(Chains::expressions)
                .map(FluentChain::of)
                .toList();
    }

    private static Stream<Expression> expressions(Statement statement) {
        if (statement instanceof ExpressionStatement expression) {
            return Stream.of(expression.getExpression());
        }
        return statement instanceof LocalDeclarationStatement local
                ? local.getDeclarators().toStream().flatMap(variable -> variable.getInitializer().stream())
                : Stream.empty();
    }
}
