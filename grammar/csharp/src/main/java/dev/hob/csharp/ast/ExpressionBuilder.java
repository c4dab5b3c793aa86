package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.AsTailContext;
import dev.hob.csharp.grammar.CSharpParser.ConditionalTailContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.InitializerContext;
import dev.hob.csharp.grammar.CSharpParser.IsTailContext;
import dev.hob.csharp.grammar.CSharpParser.OperandContext;
import dev.hob.csharp.grammar.CSharpParser.QueryContinuationContext;
import dev.hob.csharp.grammar.CSharpParser.SwitchArmContext;
import dev.hob.csharp.grammar.CSharpParser.SwitchTailContext;
import dev.hob.csharp.grammar.CSharpParser.WhenClauseContext;
import dev.hob.csharp.grammar.CSharpParser.WithTailContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds expressions: turns the parser's flat lists of operands and operators into trees. */
final class ExpressionBuilder {

    private final TreeBuilder builder;
    private final OperandBuilder operands;

    ExpressionBuilder(TreeBuilder builder) {
        this.builder = builder;
        this.operands = new OperandBuilder(builder);
    }

    List<Expression> all(List<ExpressionContext> contexts) {
        List<Expression> expressions = new ArrayList<>(contexts.size());
        for (ExpressionContext context : contexts) {
            expressions.add(expression(context));
        }
        return expressions;
    }

    Expression expression(ExpressionContext context) {
        OperandContext first = (OperandContext) context.part(0);
        if (context.getChildCount() == 1) {
            return operand(first);
        }
        OperatorStack stack = new OperatorStack();
        operands.push(first, stack);
        for (int i = 1; i < context.getChildCount(); i++) {
            Object part = context.part(i);
            if (part instanceof OperandContext operand) {
                operands.push(operand, stack);
            } else if (part instanceof CSharpToken operator) {
                operator(operator, stack);
            } else {
                tail(part, stack);
            }
        }
        return stack.whole();
    }

    Expression operand(OperandContext context) {
        if (OperandBuilder.hasNoPrefix(context)) {
            return operands.withPostfixes(context, 0);
        }
        OperatorStack stack = new OperatorStack();
        operands.push(context, stack);
        return stack.whole();
    }

    private static void operator(CSharpToken operator, OperatorStack stack) {
        int type = operator.getType();
        if (type == CSharpParser.RANGE_TO_END) {
            Expression from = stack.left(Precedence.RANGE);
            stack.operand(new RangeExpression(from.startOffset(), end(operator), true, List.of(from)));
        } else if (type == CSharpParser.RANGE) {
            Expression from = stack.left(Precedence.RANGE);
            stack.await(
                    Precedence.RANGE,
                    to -> new RangeExpression(from.startOffset(), to.endOffset(), true, List.of(from, to)));
        } else {
            OperatorTokens.assignment(type)
                    .ifPresentOrElse(kind -> assignment(kind, stack), () -> binary(OperatorTokens.binary(type), stack));
        }
    }

    private static void assignment(AssignmentOperator operator, OperatorStack stack) {
        Expression left = stack.left(Precedence.ASSIGNMENT);
        stack.await(
                Precedence.WHOLE,
                right -> new AssignmentExpression(
                        left.startOffset(), right.endOffset(), operator, List.of(left, right)));
    }

    private static void binary(BinaryOperator operator, OperatorStack stack) {
        Expression left = stack.left(Precedence.of(operator));
        stack.await(
                Precedence.rightOf(operator),
                right -> new BinaryExpression(left.startOffset(), right.endOffset(), operator, List.of(left, right)));
    }

    private void tail(Object tail, OperatorStack stack) {
        if (tail instanceof ConditionalTailContext conditional) {
            conditional(conditional, stack);
        } else if (tail instanceof IsTailContext is) {
            stack.operand(isTail(stack.left(Precedence.RELATIONAL), is));
        } else if (tail instanceof AsTailContext as) {
            Expression left = stack.left(Precedence.RELATIONAL);
            TypeNode type = builder.types().type(as.type());
            stack.operand(new AsExpression(left.startOffset(), end(as), List.of(left, type)));
        } else if (tail instanceof SwitchTailContext arms) {
            stack.operand(switchTail(stack.left(Precedence.SWITCH_AND_WITH), arms));
        } else if (tail instanceof WithTailContext with) {
            Expression left = stack.left(Precedence.SWITCH_AND_WITH);
            Expression changes = builder.creations().initializer(with.initializer());
            stack.operand(new WithExpression(left.startOffset(), end(with), List.of(left, changes)));
        } else {
            builder.queries().continuation((QueryContinuationContext) tail, stack);
        }
    }

    private void conditional(ConditionalTailContext context, OperatorStack stack) {
        Expression condition = stack.left(Precedence.CONDITIONAL);
        Expression whenTrue = expression(context.expression());
        stack.await(
                Precedence.WHOLE,
                whenFalse -> new ConditionalExpression(
                        condition.startOffset(), whenFalse.endOffset(), List.of(condition, whenTrue, whenFalse)));
    }

    private Expression isTail(Expression left, IsTailContext context) {
        Pattern pattern = builder.patterns().pattern(context.pattern());
        return pattern instanceof TypePattern plain
                ? new IsTypeExpression(left.startOffset(), end(context), List.of(left, plain.getType()))
                : new IsPatternExpression(left.startOffset(), end(context), List.of(left, pattern));
    }

    private Expression switchTail(Expression value, SwitchTailContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        parts.add(value);
        for (SwitchArmContext arm : context.switchArm()) {
            List<CSharpNode> armParts = new ArrayList<>(3);
            armParts.add(builder.patterns().pattern(arm.pattern()));
            if (arm.whenClause() != null) {
                armParts.add(whenClause(arm.whenClause()));
            }
            armParts.add(expression(arm.expression()));
            parts.add(new SwitchExpressionArm(start(arm), end(arm), armParts));
        }
        return new SwitchExpression(value.startOffset(), end(context), parts);
    }

    WhenClause whenClause(WhenClauseContext context) {
        return new WhenClause(start(context), end(context), List.of(expression(context.expression())));
    }

    EqualsValue equalsValue(TerminalNode equals, Object value) {
        Expression expression = value(value);
        return new EqualsValue(start(equals), expression.endOffset(), List.of(expression));
    }

    /** What stands behind an equals sign: an expression, or the initializer of an array. */
    Expression value(Object context) {
        return context instanceof InitializerContext initializer
                ? builder.creations().initializer(initializer)
                : expression((ExpressionContext) context);
    }

    ArrowBody arrowBody(TerminalNode arrow, ExpressionContext context) {
        Expression expression = expression(context);
        return new ArrowBody(start(arrow), expression.endOffset(), List.of(expression));
    }
}
