package dev.hob.solution.schema;

import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.EmptyStatement;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalDeclarationStatement;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what EF Core's tool never writes into a snapshot: statements that are no calls on the builder, entities whose name is not a constant, a
 * class that names no context. A person did, and what the snapshot says cannot be told from its text alone.
 */
final class SnapshotDoubts {

    private SnapshotDoubts() {}

    static List<String> of(ClassDeclaration type, MethodDeclaration buildModel) {
        List<String> doubts = new ArrayList<>();
        if (EfClasses.context(type).isEmpty()) {
            doubts.add("it has no attribute DbContext, so Entity Framework takes it for no context's snapshot");
        }
        String builder = EfClasses.builder(buildModel);
        buildModel.getBlock().flatMap(block -> unusual(block, builder)).ifPresent(doubts::add);
        return doubts;
    }

    private static Optional<String> unusual(Block block, String builder) {
        return block.getStatements()
                .toStream()
                .filter(statement ->
                        !(statement instanceof EmptyStatement || statement instanceof LocalDeclarationStatement))
                .flatMap(statement -> ofStatement(statement, builder).stream())
                .findFirst();
    }

    private static Optional<String> ofStatement(Statement statement, String builder) {
        if (!(statement instanceof ExpressionStatement expression)) {
            return Optional.of(at(statement) + " is no call on the model builder");
        }
        FluentChain chain = FluentChain.of(expression.getExpression());
        if (!chain.startsFrom(builder) || chain.calls().isEmpty()) {
            return Optional.of(at(statement) + " is no call on the model builder");
        }
        InvocationExpression first = chain.calls().get(0);
        return first.getMethodName().equals("Entity") ? ofEntity(first) : Optional.empty();
    }

    private static Optional<String> ofEntity(InvocationExpression call) {
        CallArguments arguments = CallArguments.of(call, List.of("name", "buildAction"));
        if (arguments.text("name").isEmpty()) {
            return Optional.of(at(call) + " does not give the name of an entity as a constant");
        }
        return arguments.value("buildAction").flatMap(SnapshotDoubts::ofLambda);
    }

    private static Optional<String> ofLambda(Expression action) {
        return action instanceof LambdaExpression lambda && lambda.getBody() instanceof Block block
                ? block.getStatements()
                        .toStream()
                        .filter(statement ->
                                !(statement instanceof ExpressionStatement || statement instanceof EmptyStatement))
                        .map(statement -> at(statement) + " is no call on the entity's builder")
                        .findFirst()
                : Optional.empty();
    }

    private static String at(CSharpNode node) {
        long before = node.getCompilationUnit()
                .getSource()
                .chars()
                .limit(node.startOffset())
                .filter(c -> c == '\n')
                .count();
        return "line " + (before + 1);
    }
}
