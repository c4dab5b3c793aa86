package dev.hob.rule.schema;

import dev.hob.csharp.ast.AccessOperator;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.DefaultExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.IsTypeExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.names.Names;
import java.util.Optional;
import java.util.Set;

/**
 * Where a null comes from: a literal, or a query that gives null when it finds nothing and whose result nobody tests.
 *
 * @param text how a message names the value
 * @param always whether it is always null
 */
record NullSource(String text, boolean always) {

    /** Queries of LINQ and EF Core that give null for nothing. */
    private static final Set<String> OR_DEFAULT = Set.of(
            "FirstOrDefault",
            "FirstOrDefaultAsync",
            "SingleOrDefault",
            "SingleOrDefaultAsync",
            "LastOrDefault",
            "LastOrDefaultAsync",
            "Find",
            "FindAsync");

    /** The source behind {@code value}; nothing when it cannot be seen that it may be null. */
    static Optional<NullSource> of(Expression value, Names names) {
        Expression bare = bare(value);
        if (isNull(bare)) {
            return Optional.of(new NullSource("null", true));
        }
        if (bare instanceof InvocationExpression call) {
            return OR_DEFAULT.contains(call.getMethodName())
                    ? Optional.of(new NullSource("the result of " + call.getMethodName(), false))
                    : Optional.empty();
        }
        return bare instanceof IdentifierName name
                ? names.declaration(name)
                        .filter(VariableDeclarator.class::isInstance)
                        .map(VariableDeclarator.class::cast)
                        .filter(variable -> !isTested(variable))
                        .flatMap(VariableDeclarator::getInitializer)
                        .flatMap(initializer -> of(initializer, names))
                        .map(source -> new NullSource(name.getName(), source.always()))
                : Optional.empty();
    }

    /** Without what does not change whether it is null: brackets, casts, {@code await}, {@code ConfigureAwait}, {@code !}. */
    private static Expression bare(Expression value) {
        if (value instanceof ParenthesizedExpression parenthesized) {
            return bare(parenthesized.getExpression());
        }
        if (value instanceof UnaryExpression unary && unary.getOperator() == UnaryOperator.NULL_FORGIVING) {
            return bare(unary.getOperand());
        }
        if (value instanceof CastExpression cast) {
            return bare(cast.getExpression());
        }
        if (value instanceof AwaitExpression await) {
            return bare(await.getExpression());
        }
        if (value instanceof InvocationExpression call
                && call.getMethodName().equals("ConfigureAwait")
                && call.getReceiver().isPresent()) {
            return bare(call.getReceiver().get());
        }
        return value;
    }

    private static boolean isNull(Expression value) {
        return value instanceof LiteralExpression literal && literal.getKind() == LiteralKind.NULL
                || value instanceof DefaultExpression;
    }

    /** Whether anything in the variable's block tests or replaces it; then it is taken to be looked after. */
    private static boolean isTested(VariableDeclarator variable) {
        Block block = variable.ancestors(Block.class).first();
        CSharpNode around = block != null ? block : variable.getCompilationUnit();
        return around.descendants(IdentifierName.class)
                .filter(use -> use.getName().equals(variable.getName()))
                .any(NullSource::tests);
    }

    /** {@code ArgumentNullException.ThrowIfNull(x)}, {@code Guard.NotNull(x)}, {@code Assert.NotNull(x)}. */
    private static boolean isGuard(Argument argument) {
        InvocationExpression call =
                argument.ancestors(InvocationExpression.class).first();
        return call != null && call.getMethodName().contains("Null");
    }

    private static boolean tests(IdentifierName use) {
        CSharpNode parent = use.getParent();
        if (parent instanceof MemberAccess access) {
            return access.getTarget() == use && access.getOperator() == AccessOperator.CONDITIONAL;
        }
        if (parent instanceof BinaryExpression binary) {
            return Set.of(BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL, BinaryOperator.COALESCE)
                    .contains(binary.getOperator());
        }
        return parent instanceof IsPatternExpression
                || parent instanceof IsTypeExpression
                || parent instanceof AssignmentExpression assignment && assignment.getLeft() == use
                || parent instanceof Argument argument && isGuard(argument);
    }
}
