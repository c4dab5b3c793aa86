package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.ConstantContext;
import dev.hob.csharp.grammar.CSharpParser.ConstantPatternContext;
import dev.hob.csharp.grammar.CSharpParser.DesignationContext;
import dev.hob.csharp.grammar.CSharpParser.ListPatternContext;
import dev.hob.csharp.grammar.CSharpParser.PatternContext;
import dev.hob.csharp.grammar.CSharpParser.PatternOperandContext;
import dev.hob.csharp.grammar.CSharpParser.PositionalClauseContext;
import dev.hob.csharp.grammar.CSharpParser.PositionalPatternContext;
import dev.hob.csharp.grammar.CSharpParser.PropertyClauseContext;
import dev.hob.csharp.grammar.CSharpParser.PropertyPatternContext;
import dev.hob.csharp.grammar.CSharpParser.PropertySubpatternContext;
import dev.hob.csharp.grammar.CSharpParser.RelationalPatternContext;
import dev.hob.csharp.grammar.CSharpParser.SlicePatternContext;
import dev.hob.csharp.grammar.CSharpParser.SubpatternContext;
import dev.hob.csharp.grammar.CSharpParser.TypePatternContext;
import dev.hob.csharp.grammar.CSharpParser.VarPatternContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds patterns and designations (§11); restores that {@code and} binds tighter than {@code or}. */
final class PatternBuilder extends CSharpParserBaseVisitor<Pattern> {

    private final TreeBuilder builder;

    PatternBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Pattern pattern(PatternContext context) {
        Pattern alternatives = null;
        Pattern current = operand(context.patternOperand(0));
        for (int i = 1; i < context.getChildCount(); i += 2) {
            int operator = context.tokenType(i);
            Pattern next = operand((PatternOperandContext) context.part(i + 1));
            if (operator == CSharpParser.AND) {
                current = joined(current, true, next);
            } else {
                alternatives = alternatives == null ? current : joined(alternatives, false, current);
                current = next;
            }
        }
        return alternatives == null ? current : joined(alternatives, false, current);
    }

    private static Pattern joined(Pattern left, boolean conjunction, Pattern right) {
        return new BinaryPattern(left.startOffset(), right.endOffset(), conjunction, List.of(left, right));
    }

    private Pattern operand(PatternOperandContext context) {
        Pattern pattern = visit(context.primaryPattern());
        List<TerminalNode> negations = context.NOT();
        for (int i = negations.size() - 1; i >= 0; i--) {
            pattern = new NotPattern(start(negations.get(i)), pattern.endOffset(), List.of(pattern));
        }
        return pattern;
    }

    @Override
    public Pattern visitVarPattern(VarPatternContext context) {
        return new VarPattern(start(context), end(context), List.of(designation(context.designation())));
    }

    @Override
    public Pattern visitTypePattern(TypePatternContext context) {
        TypeNode type = builder.types().type(context.type());
        List<CSharpNode> parts = parts(context.positionalClause(), context.propertyClause(), context.designation());
        parts.add(0, type);
        if (parts.size() == 1) {
            return new TypePattern(type.startOffset(), end(context), parts);
        }
        return parts.size() == 2 && context.designation() != null
                ? new DeclarationPattern(type.startOffset(), end(context), parts)
                : new RecursivePattern(type.startOffset(), end(context), parts);
    }

    @Override
    public Pattern visitPositionalPattern(PositionalPatternContext context) {
        List<SubpatternContext> subpatterns = context.positionalClause().subpattern();
        boolean isAlone = context.propertyClause() == null && context.designation() == null;
        if (isAlone && subpatterns.size() == 1 && subpatterns.get(0).ARGUMENT_NAME() == null) {
            return parenthesized(context, pattern(subpatterns.get(0).pattern()));
        }
        return recursive(context, context.positionalClause(), context.propertyClause(), context.designation());
    }

    /** A constant in parentheses is one expression, as compilers see it. */
    private static Pattern parenthesized(ParserRuleContext context, Pattern inner) {
        int start = start(context);
        int end = end(context);
        return inner instanceof ConstantPattern constant
                ? new ConstantPattern(
                        start, end, List.of(new ParenthesizedExpression(start, end, List.of(constant.getConstant()))))
                : new ParenthesizedPattern(start, end, List.of(inner));
    }

    @Override
    public Pattern visitPropertyPattern(PropertyPatternContext context) {
        return recursive(context, null, context.propertyClause(), context.designation());
    }

    private Pattern recursive(
            ParserRuleContext context,
            PositionalClauseContext positional,
            PropertyClauseContext properties,
            DesignationContext designation) {
        return new RecursivePattern(start(context), end(context), parts(positional, properties, designation));
    }

    private List<CSharpNode> parts(
            PositionalClauseContext positional, PropertyClauseContext properties, DesignationContext designation) {
        List<CSharpNode> parts = new ArrayList<>(4);
        if (positional != null) {
            List<Subpattern> subpatterns = new ArrayList<>();
            for (SubpatternContext subpattern : positional.subpattern()) {
                subpatterns.add(subpattern(subpattern));
            }
            parts.add(new PositionalPatternClause(start(positional), end(positional), subpatterns));
        }
        if (properties != null) {
            List<Subpattern> subpatterns = new ArrayList<>();
            for (PropertySubpatternContext subpattern : properties.propertySubpattern()) {
                subpatterns.add(subpattern(subpattern));
            }
            parts.add(new PropertyPatternClause(start(properties), end(properties), subpatterns));
        }
        if (designation != null) {
            parts.add(designation(designation));
        }
        return parts;
    }

    private Subpattern subpattern(SubpatternContext context) {
        Pattern pattern = pattern(context.pattern());
        TerminalNode name = context.ARGUMENT_NAME();
        List<CSharpNode> parts =
                name == null ? List.of(pattern) : List.of(new IdentifierName(start(name), end(name)), pattern);
        return new Subpattern(start(context), end(context), parts);
    }

    private Subpattern subpattern(PropertySubpatternContext context) {
        Expression member = null;
        for (TerminalNode identifier : context.IDENTIFIER()) {
            IdentifierName name = new IdentifierName(start(identifier), end(identifier));
            member = member == null
                    ? name
                    : new MemberAccess(
                            member.startOffset(), name.endOffset(), AccessOperator.DOT, List.of(member, name));
        }
        return new Subpattern(start(context), end(context), List.of(member, pattern(context.pattern())));
    }

    @Override
    public Pattern visitListPattern(ListPatternContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        for (PatternContext element : context.pattern()) {
            parts.add(pattern(element));
        }
        if (context.designation() != null) {
            parts.add(designation(context.designation()));
        }
        return new ListPattern(start(context), end(context), parts);
    }

    @Override
    public Pattern visitSlicePattern(SlicePatternContext context) {
        List<Pattern> inner = context.patternOperand() == null ? List.of() : List.of(operand(context.patternOperand()));
        return new SlicePattern(start(context), end(context), inner);
    }

    @Override
    public Pattern visitRelationalPattern(RelationalPatternContext context) {
        RelationalOperator operator =
                OperatorTokens.relational(context.getStart().getType());
        Expression value = constant(context.constant());
        return new RelationalPattern(start(context), value.endOffset(), operator, List.of(value));
    }

    @Override
    public Pattern visitConstantPattern(ConstantPatternContext context) {
        Expression value = constant(context.constant());
        return isDiscard(value)
                ? new DiscardPattern(value.startOffset(), value.endOffset())
                : new ConstantPattern(value.startOffset(), value.endOffset(), List.of(value));
    }

    private boolean isDiscard(CSharpNode node) {
        return node instanceof IdentifierName && isUnderscore(node.startOffset(), node.endOffset());
    }

    private boolean isUnderscore(int start, int end) {
        return end == start + 1 && builder.source().charAt(start) == '_';
    }

    private Expression constant(ConstantContext context) {
        return context.operand() != null
                ? builder.expressions().operand(context.operand())
                : builder.expressions().expression(context.expression());
    }

    Designation designation(DesignationContext context) {
        int start = start(context);
        int end = end(context);
        if (context.IDENTIFIER() != null) {
            return isUnderscore(start, end) ? new DiscardDesignation(start, end) : new VariableDesignation(start, end);
        }
        List<Designation> designations = new ArrayList<>(context.designation().size());
        for (DesignationContext designation : context.designation()) {
            designations.add(designation(designation));
        }
        return new ParenthesizedDesignation(start, end, designations);
    }
}
