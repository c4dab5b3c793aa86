package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.ArgumentListContext;
import dev.hob.csharp.grammar.CSharpParser.BracketedArgumentListContext;
import dev.hob.csharp.grammar.CSharpParser.OperandContext;
import dev.hob.csharp.grammar.CSharpParser.TypeArgumentListContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.List;

/** Builds what the postfixes of an operand make of the expression before them (§12.8.7 to §12.8.16). */
final class PostfixBuilder {

    private final TreeBuilder builder;

    PostfixBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** {@code target} with the postfixes that stand in {@code context} from child {@code from} on. */
    Expression apply(Expression target, OperandContext context, int from) {
        Expression result = target;
        int i = from;
        while (i < context.getChildCount()) {
            Object part = context.part(i++);
            if (part instanceof ArgumentListContext call) {
                CSharpNode arguments = builder.arguments().list(call);
                result = new InvocationExpression(result.startOffset(), end(call), List.of(result, arguments));
            } else if (part instanceof BracketedArgumentListContext brackets) {
                result = element(result, brackets, false);
            } else {
                CSharpToken mark = (CSharpToken) part;
                switch (mark.getType()) {
                    case CSharpParser.DOT -> result = member(result, AccessOperator.DOT, context, i++);
                    case CSharpParser.ARROW_MEMBER -> result = member(result, AccessOperator.ARROW, context, i++);
                    case CSharpParser.NULL_CONDITIONAL -> {
                        result = member(result, AccessOperator.CONDITIONAL, context, i + 1);
                        i += 2;
                    }
                    case CSharpParser.NULL_CONDITIONAL_ELEMENT ->
                        result = element(result, (BracketedArgumentListContext) context.part(i++), true);
                    case CSharpParser.INCREMENT -> result = step(result, UnaryOperator.INCREMENT, mark);
                    case CSharpParser.DECREMENT -> result = step(result, UnaryOperator.DECREMENT, mark);
                    default -> result = step(result, UnaryOperator.NULL_FORGIVING, mark);
                }
                i += context.part(i) instanceof TypeArgumentListContext ? 1 : 0;
            }
        }
        return result;
    }

    /** An access to the member whose name is child {@code name}. */
    private Expression member(Expression target, AccessOperator operator, OperandContext context, int name) {
        SimpleName member = builder.types().simpleName(context, name);
        return new MemberAccess(target.startOffset(), member.endOffset(), operator, List.of(target, member));
    }

    private Expression element(Expression target, BracketedArgumentListContext brackets, boolean isConditional) {
        CSharpNode arguments = builder.arguments().list(brackets);
        return new ElementAccess(target.startOffset(), end(brackets), isConditional, List.of(target, arguments));
    }

    private static Expression step(Expression target, UnaryOperator operator, CSharpToken mark) {
        return new UnaryExpression(target.startOffset(), mark.endOffset(), operator, true, List.of(target));
    }
}
