package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.BlockFunctionContext;
import dev.hob.csharp.grammar.CSharpParser.CastContext;
import dev.hob.csharp.grammar.CSharpParser.LambdaHeaderContext;
import dev.hob.csharp.grammar.CSharpParser.OperandContext;
import dev.hob.csharp.grammar.CSharpParser.PrimaryContext;
import dev.hob.csharp.grammar.CSharpParser.QueryHeadContext;
import dev.hob.csharp.grammar.CSharpParser.TypeArgumentListContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.List;
import java.util.function.Function;

/** Builds operands: prefix operators wait on the operator stack, a primary expression takes its postfixes. */
final class OperandBuilder {

    private final TreeBuilder builder;
    private final PrimaryBuilder primaries;
    private final PostfixBuilder postfixes;

    OperandBuilder(TreeBuilder builder) {
        this.builder = builder;
        this.primaries = new PrimaryBuilder(builder);
        this.postfixes = new PostfixBuilder(builder);
    }

    static boolean hasNoPrefix(OperandContext context) {
        return !isPrefix(context.part(0));
    }

    private static boolean isPrefix(Object part) {
        if (part instanceof CSharpToken token) {
            return switch (token.getType()) {
                case CSharpParser.PLUS,
                        CSharpParser.MINUS,
                        CSharpParser.BANG,
                        CSharpParser.TILDE,
                        CSharpParser.INCREMENT,
                        CSharpParser.DECREMENT,
                        CSharpParser.AMPERSAND,
                        CSharpParser.STAR,
                        CSharpParser.CARET,
                        CSharpParser.AWAIT,
                        CSharpParser.REF,
                        CSharpParser.THROW_EXPRESSION,
                        CSharpParser.RANGE_FROM_START -> true;
                default -> false;
            };
        }
        return !(part instanceof PrimaryContext || part instanceof BlockFunctionContext);
    }

    /** Pushes the operand's prefix operators and makes what follows them the current operand. */
    void push(OperandContext context, OperatorStack stack) {
        int i = 0;
        while (isPrefix(context.part(i))) {
            prefix(context.part(i++), stack);
        }
        stack.operand(withPostfixes(context, i));
    }

    /** The primary expression that starts at child {@code core} with the postfixes behind it. */
    Expression withPostfixes(OperandContext context, int core) {
        Object first = context.part(core);
        if (first instanceof BlockFunctionContext function) {
            return builder.functions().blockFunction(function);
        }
        Expression primary = first instanceof PrimaryContext other
                ? primaries.primary(other)
                : primaries.literalOrName(context, core);
        return postfixes.apply(primary, context, endOfPrimary(context, core));
    }

    /** Behind the children, from {@code core} on, that the primary expression consists of. */
    private static int endOfPrimary(OperandContext context, int core) {
        int end =
                switch (context.tokenType(core)) {
                    case CSharpParser.IDENTIFIER ->
                        context.tokenType(core + 1) == CSharpParser.DOUBLE_COLON ? core + 3 : core + 1;
                    case CSharpParser.PREDEFINED_TYPE -> core + 3;
                    default -> core + 1;
                };
        return context.part(end) instanceof TypeArgumentListContext ? end + 1 : end;
    }

    private void prefix(Object prefix, OperatorStack stack) {
        if (prefix instanceof CastContext cast) {
            TypeNode type = builder.types().type(cast.type());
            int start = start(cast);
            stack.await(
                    Precedence.UNARY,
                    operand -> new CastExpression(start, operand.endOffset(), List.of(type, operand)));
        } else if (prefix instanceof LambdaHeaderContext lambda) {
            stack.await(Precedence.WHOLE, builder.functions().lambda(lambda));
        } else if (prefix instanceof QueryHeadContext query) {
            stack.await(Precedence.WHOLE, builder.queries().head(query));
        } else {
            keywordOrOperator((CSharpToken) prefix, stack);
        }
    }

    private static void keywordOrOperator(CSharpToken prefix, OperatorStack stack) {
        int start = start(prefix);
        int type = prefix.getType();
        switch (type) {
            case CSharpParser.AWAIT ->
                stack.await(Precedence.UNARY, x -> new AwaitExpression(start, x.endOffset(), List.of(x)));
            case CSharpParser.REF ->
                stack.await(Precedence.WHOLE, x -> new RefExpression(start, x.endOffset(), List.of(x)));
            case CSharpParser.THROW_EXPRESSION ->
                stack.await(Precedence.CONDITIONAL, x -> new ThrowExpression(start, x.endOffset(), List.of(x)));
            case CSharpParser.RANGE_FROM_START ->
                stack.await(Precedence.RANGE, x -> new RangeExpression(start, x.endOffset(), false, List.of(x)));
            default -> stack.await(Precedence.UNARY, unary(start, type));
        }
    }

    private static Function<Expression, Expression> unary(int start, int tokenType) {
        return x -> new UnaryExpression(start, x.endOffset(), OperatorTokens.unary(tokenType), false, List.of(x));
    }
}
