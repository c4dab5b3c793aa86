package dev.hob.msbuild.expression;

import dev.hob.msbuild.grammar.ExpressionLexer;
import dev.hob.msbuild.grammar.ExpressionParser.ArgumentContext;
import dev.hob.msbuild.grammar.ExpressionParser.ArgumentPartContext;
import dev.hob.msbuild.grammar.ExpressionParser.ArgumentsContext;
import dev.hob.msbuild.grammar.ExpressionParser.ComparisonContext;
import dev.hob.msbuild.grammar.ExpressionParser.ConjunctionContext;
import dev.hob.msbuild.grammar.ExpressionParser.DisjunctionContext;
import dev.hob.msbuild.grammar.ExpressionParser.ExpansionContext;
import dev.hob.msbuild.grammar.ExpressionParser.IndexContext;
import dev.hob.msbuild.grammar.ExpressionParser.ItemContext;
import dev.hob.msbuild.grammar.ExpressionParser.MemberContext;
import dev.hob.msbuild.grammar.ExpressionParser.MetadataContext;
import dev.hob.msbuild.grammar.ExpressionParser.OperandContext;
import dev.hob.msbuild.grammar.ExpressionParser.OperatorContext;
import dev.hob.msbuild.grammar.ExpressionParser.PartContext;
import dev.hob.msbuild.grammar.ExpressionParser.PropertyContext;
import dev.hob.msbuild.grammar.ExpressionParser.TransformContext;
import dev.hob.msbuild.grammar.ExpressionParser.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;

/** Turns ANTLR's contexts into {@link Expression}s and {@link Condition}s. */
final class ExpressionBuilder {

    private ExpressionBuilder() {}

    static Expression value(ValueContext context) {
        return parts(context.part());
    }

    static Condition condition(DisjunctionContext context) {
        List<Condition> operands = new ArrayList<>();
        for (ConjunctionContext conjunction : context.conjunction()) {
            operands.add(conjunction(conjunction));
        }
        return operands.size() == 1 ? operands.get(0) : new Condition.Or(List.copyOf(operands));
    }

    private static Condition conjunction(ConjunctionContext context) {
        List<Condition> operands = new ArrayList<>();
        for (ComparisonContext comparison : context.comparison()) {
            operands.add(comparison(comparison));
        }
        return operands.size() == 1 ? operands.get(0) : new Condition.And(List.copyOf(operands));
    }

    private static Condition comparison(ComparisonContext context) {
        Condition left = operand(context.operand(0));
        return context.operator() == null
                ? left
                : new Condition.Comparison(left, operator(context.operator()), operand(context.operand(1)));
    }

    private static Condition.Operator operator(OperatorContext context) {
        return switch (context.getStart().getType()) {
            case ExpressionLexer.EQUAL -> Condition.Operator.EQUAL;
            case ExpressionLexer.NOT_EQUAL -> Condition.Operator.NOT_EQUAL;
            case ExpressionLexer.LESS -> Condition.Operator.LESS;
            case ExpressionLexer.LESS_OR_EQUAL -> Condition.Operator.LESS_OR_EQUAL;
            case ExpressionLexer.GREATER -> Condition.Operator.GREATER;
            default -> Condition.Operator.GREATER_OR_EQUAL;
        };
    }

    private static Condition operand(OperandContext context) {
        if (context.NOT() != null) {
            return new Condition.Not(operand(context.operand(0)));
        }
        if (context.disjunction() != null) {
            return condition(context.disjunction());
        }
        if (context.GROUP_OPEN() != null) {
            List<Condition> arguments = new ArrayList<>();
            for (OperandContext argument : context.operand()) {
                arguments.add(operand(argument));
            }
            return new Condition.Function(context.WORD().getText(), List.copyOf(arguments));
        }
        if (context.quoted() != null) {
            return new Condition.Term(parts(context.quoted().part()));
        }
        if (context.expansion() != null) {
            return new Condition.Term(new Expression(List.of(expansion(context.expansion()))));
        }
        return new Condition.Term(Expression.text(context.getText()));
    }

    private static Expression parts(List<PartContext> contexts) {
        List<Part> parts = new ArrayList<>();
        addParts(contexts, parts);
        return merged(parts);
    }

    private static void addParts(List<PartContext> contexts, List<Part> parts) {
        for (PartContext part : contexts) {
            parts.add(part.TEXT() != null ? new Part.Text(part.getText()) : expansion(part.expansion()));
        }
    }

    /** One text instead of several in a row. */
    private static Expression merged(List<Part> parts) {
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            int last = result.size() - 1;
            if (part instanceof Part.Text text && last >= 0 && result.get(last) instanceof Part.Text before) {
                result.set(last, new Part.Text(before.text() + text.text()));
            } else {
                result.add(part);
            }
        }
        return new Expression(result);
    }

    private static Part expansion(ExpansionContext context) {
        if (context.property() != null) {
            return property(context.property());
        }
        return context.item() != null ? item(context.item()) : metadata(context.metadata());
    }

    private static Part property(PropertyContext context) {
        List<Member> members = new ArrayList<>();
        for (MemberContext member : context.member()) {
            members.add(
                    member.index() != null
                            ? new Member.Index(index(member.index()))
                            : new Member.Call(member.NAME().getText(), arguments(member.arguments())));
        }
        return new Part.Property(head(context), members);
    }

    private static Head head(PropertyContext context) {
        if (context.TYPE() != null) {
            String type = context.TYPE().getText();
            return new Head.Static(
                    type.substring(1, type.indexOf(']')), context.NAME().getText(), arguments(context.arguments()));
        }
        if (context.NAME() != null) {
            return new Head.Named(context.NAME().getText());
        }
        return context.REGISTRY() != null ? new Head.Registry() : new Head.Nothing();
    }

    private static Expression index(IndexContext context) {
        List<Part> parts = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof PropertyContext property) {
                parts.add(property(property));
            } else if (context.TEXT().contains(child)) {
                parts.add(new Part.Text(child.getText()));
            }
        }
        return merged(parts);
    }

    private static Optional<List<Expression>> arguments(ArgumentsContext context) {
        if (context == null) {
            return Optional.empty();
        }
        List<Expression> arguments = new ArrayList<>();
        for (ArgumentContext argument : context.argument()) {
            arguments.add(argument(argument));
        }
        boolean none =
                arguments.size() == 1 && context.argument(0).argumentPart().isEmpty();
        return Optional.of(none ? List.of() : List.copyOf(arguments));
    }

    private static Expression argument(ArgumentContext context) {
        List<Part> parts = new ArrayList<>();
        for (ArgumentPartContext part : context.argumentPart()) {
            if (part.quoted() != null) {
                addParts(part.quoted().part(), parts);
            } else {
                parts.add(part.TEXT() != null ? new Part.Text(part.getText()) : expansion(part.expansion()));
            }
        }
        return merged(parts);
    }

    private static Part item(ItemContext context) {
        Optional<Expression> separator = context.quoted() == null
                ? Optional.empty()
                : Optional.of(parts(context.quoted().part()));
        return new Part.Item(
                context.NAME().getText(),
                context.transform().stream().map(ExpressionBuilder::transform).toList(),
                separator);
    }

    private static Transform transform(TransformContext context) {
        return context.quoted() != null
                ? new Transform.Template(parts(context.quoted().part()))
                : new Transform.Function(
                        context.NAME().getText(), arguments(context.arguments()).orElse(List.of()));
    }

    private static Part metadata(MetadataContext context) {
        return context.NAME().size() == 1
                ? new Part.Metadata(Optional.empty(), context.NAME(0).getText())
                : new Part.Metadata(
                        Optional.of(context.NAME(0).getText()), context.NAME(1).getText());
    }
}
