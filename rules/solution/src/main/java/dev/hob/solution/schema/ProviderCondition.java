package dev.hob.solution.schema;

import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.IfStatement;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads conditions on the provider that a migration runs on: {@code migrationBuilder.IsSqlServer()}, {@code migrationBuilder.ActiveProvider ==
 * "Npgsql.EntityFrameworkCore.PostgreSQL"}, and what is put together of these.
 */
final class ProviderCondition {

    private ProviderCondition() {}

    /** The providers on which {@code node} is reached, as far as the {@code if} statements around it tell. */
    static Set<DatabaseProvider> reaching(CSharpNode node) {
        Set<DatabaseProvider> providers = EnumSet.allOf(DatabaseProvider.class);
        CSharpNode inner = node;
        for (CSharpNode outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof IfStatement conditional && inner != conditional.getCondition()) {
                boolean whenTrue = inner == conditional.getThen();
                admitted(conditional.getCondition())
                        .map(admitted -> whenTrue ? admitted : others(admitted))
                        .ifPresent(providers::retainAll);
            }
            inner = outer;
        }
        return providers;
    }

    /** The providers for which {@code condition} holds; nothing when it asks for something else too. */
    private static Optional<Set<DatabaseProvider>> admitted(Expression condition) {
        if (condition instanceof ParenthesizedExpression parenthesized) {
            return admitted(parenthesized.getExpression());
        }
        if (condition instanceof UnaryExpression not && not.getOperator() == UnaryOperator.NOT) {
            return admitted(not.getOperand()).map(ProviderCondition::others);
        }
        if (condition instanceof BinaryExpression binary) {
            return ofBinary(binary);
        }
        if (condition instanceof InvocationExpression call) {
            return DatabaseProvider.ofQuestion(call.getMethodName())
                    .or(() -> comparesProvider(call)
                            ? DatabaseProvider.ofPackage(
                                    CallArguments.allTexts(call).get(0))
                            : Optional.empty())
                    .map(EnumSet::of);
        }
        return Optional.empty();
    }

    private static Optional<Set<DatabaseProvider>> ofBinary(BinaryExpression binary) {
        return switch (binary.getOperator()) {
            case EQUAL -> compared(binary);
            case NOT_EQUAL -> compared(binary).map(ProviderCondition::others);
            case CONDITIONAL_OR ->
                admitted(binary.getLeft())
                        .flatMap(left -> admitted(binary.getRight()).map(right -> union(left, right)));
            default -> Optional.empty();
        };
    }

    private static Optional<Set<DatabaseProvider>> compared(BinaryExpression comparison) {
        return ConstantText.of(comparison.getRight())
                .or(() -> ConstantText.of(comparison.getLeft()))
                .flatMap(DatabaseProvider::ofPackage)
                .map(EnumSet::of);
    }

    private static boolean comparesProvider(InvocationExpression call) {
        return call.getReceiver()
                        .filter(receiver -> receiver.getText().endsWith("ActiveProvider"))
                        .isPresent()
                && !CallArguments.allTexts(call).isEmpty();
    }

    private static Set<DatabaseProvider> others(Set<DatabaseProvider> providers) {
        Set<DatabaseProvider> others = EnumSet.allOf(DatabaseProvider.class);
        others.removeAll(providers);
        return others;
    }

    private static Set<DatabaseProvider> union(Set<DatabaseProvider> left, Set<DatabaseProvider> right) {
        Set<DatabaseProvider> union = EnumSet.copyOf(left);
        union.addAll(right);
        return union;
    }
}
