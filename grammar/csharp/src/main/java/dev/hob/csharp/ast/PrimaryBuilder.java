package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.CollectionElementContext;
import dev.hob.csharp.grammar.CSharpParser.InterpolatedStringContext;
import dev.hob.csharp.grammar.CSharpParser.ObjectCreationContext;
import dev.hob.csharp.grammar.CSharpParser.OperandContext;
import dev.hob.csharp.grammar.CSharpParser.PrimaryContext;
import dev.hob.csharp.grammar.CSharpParser.StackAllocationContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayList;
import java.util.List;

/** Builds primary expressions without their postfixes (§12.8). */
final class PrimaryBuilder {

    private final TreeBuilder builder;

    PrimaryBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Expression primary(PrimaryContext context) {
        Object first = context.part(0);
        if (first instanceof CSharpToken token) {
            return startingWith(token.getType(), context);
        }
        if (first instanceof ObjectCreationContext creation) {
            return builder.creations().creation(creation);
        }
        return first instanceof InterpolatedStringContext string
                ? builder.literals().interpolatedString(string)
                : builder.creations().stackAllocation((StackAllocationContext) first);
    }

    private Expression startingWith(int tokenType, PrimaryContext context) {
        return switch (tokenType) {
            case CSharpParser.LPAREN -> parenthesizedOrTuple(context);
            case CSharpParser.LBRACKET -> collection(context);
            case CSharpParser.DECLARATION_AHEAD -> declaration(context);
            case CSharpParser.TYPEOF -> new TypeofExpression(start(context), end(context), List.of(type(context)));
            case CSharpParser.SIZEOF -> new SizeofExpression(start(context), end(context), List.of(type(context)));
            case CSharpParser.DEFAULT_OF -> new DefaultExpression(start(context), end(context), List.of(type(context)));
            case CSharpParser.CHECKED, CSharpParser.UNCHECKED ->
                new CheckedExpression(
                        start(context), end(context), tokenType == CSharpParser.CHECKED, List.of(inner(context)));
            case CSharpParser.MAKEREF, CSharpParser.REFTYPE -> typedReference(context, List.of(inner(context)));
            default -> typedReference(context, List.of(inner(context), type(context)));
        };
    }

    /** The literal, keyword or name that starts at child {@code i} of {@code context}. */
    Expression literalOrName(OperandContext context, int i) {
        CSharpToken token = context.token(i);
        int start = token.getStartIndex();
        int end = token.endOffset();
        return switch (token.getType()) {
            case CSharpParser.IDENTIFIER -> name(context, i);
            case CSharpParser.PREDEFINED_TYPE -> {
                SimpleName member = builder.types().simpleName(context, i + 2);
                List<CSharpNode> parts = List.of(new PredefinedType(start, end), member);
                yield new MemberAccess(start, member.endOffset(), AccessOperator.DOT, parts);
            }
            case CSharpParser.THIS -> new ThisExpression(start, end);
            case CSharpParser.BASE -> new BaseExpression(start, end);
            case CSharpParser.DEFAULT -> new LiteralExpression(start, end, LiteralKind.DEFAULT);
            case CSharpParser.RANGE_ALL -> new RangeExpression(start, end, false, List.of());
            case CSharpParser.ARGLIST -> new TypedReferenceExpression(start, end, token.getText(), List.of());
            default -> builder.literals().literal(token);
        };
    }

    private Expression name(OperandContext context, int i) {
        if (context.tokenType(i + 1) != CSharpParser.DOUBLE_COLON) {
            return builder.types().simpleName(context, i);
        }
        IdentifierName alias = new IdentifierName(start(context.token(i)), end(context.token(i)));
        SimpleName name = builder.types().simpleName(context, i + 2);
        return new AliasQualifiedName(alias.startOffset(), name.endOffset(), List.of(alias, name));
    }

    private Expression parenthesizedOrTuple(PrimaryContext context) {
        List<Argument> arguments = builder.arguments().arguments(context);
        return arguments.size() == 1
                ? new ParenthesizedExpression(
                        start(context), end(context), List.of(arguments.get(0).getValue()))
                : new TupleExpression(start(context), end(context), arguments);
    }

    private Expression collection(PrimaryContext context) {
        List<Expression> elements = new ArrayList<>(context.getChildCount() / 2);
        for (CollectionElementContext element : context.collectionElement()) {
            elements.add(collectionElement(element));
        }
        return new CollectionExpression(start(context), end(context), elements);
    }

    private Expression collectionElement(CollectionElementContext context) {
        if (context.WITH() != null) {
            ArgumentList arguments = builder.arguments().list(context.argumentList());
            return new CollectionArguments(start(context), end(context), List.of(arguments));
        }
        Expression value = builder.expressions().expression(context.expression());
        return context.SPREAD() == null ? value : new SpreadElement(start(context), value.endOffset(), List.of(value));
    }

    private Expression declaration(PrimaryContext context) {
        TypeNode type = builder.types().refType(context.refType());
        if (context.SCOPED() != null) {
            type = new RefType(start(context.SCOPED()), type.endOffset(), false, true, List.of(type));
        }
        Designation designation = builder.patterns().designation(context.designation());
        return new DeclarationExpression(type.startOffset(), end(context), List.of(type, designation));
    }

    private static Expression typedReference(PrimaryContext context, List<CSharpNode> operands) {
        String keyword = context.getStart().getText();
        return new TypedReferenceExpression(start(context), end(context), keyword, operands);
    }

    private Expression inner(PrimaryContext context) {
        return builder.expressions().expression(context.expression(0));
    }

    private TypeNode type(PrimaryContext context) {
        return builder.types().type(context.type());
    }
}
