package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.ArglistAccessContext;
import dev.hob.csharp.grammar.CSharpParser.BaseAccessContext;
import dev.hob.csharp.grammar.CSharpParser.CheckedExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.CollectionElementContext;
import dev.hob.csharp.grammar.CSharpParser.CollectionExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.DeclarationExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.DefaultLiteralContext;
import dev.hob.csharp.grammar.CSharpParser.DefaultValueExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.FullRangeContext;
import dev.hob.csharp.grammar.CSharpParser.InterpolatedStringExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.LiteralExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.MakerefExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.ObjectCreationExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.ParenthesizedOrTupleContext;
import dev.hob.csharp.grammar.CSharpParser.PredefinedTypeMemberContext;
import dev.hob.csharp.grammar.CSharpParser.ReftypeExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.RefvalueExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.SimpleNameContext;
import dev.hob.csharp.grammar.CSharpParser.SizeofExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.StackallocExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.ThisAccessContext;
import dev.hob.csharp.grammar.CSharpParser.TypeContext;
import dev.hob.csharp.grammar.CSharpParser.TypeofExpressionContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds primary expressions without their postfixes (§12.8). */
final class PrimaryBuilder extends CSharpParserBaseVisitor<Expression> {

    private final TreeBuilder builder;

    PrimaryBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    @Override
    public Expression visitLiteralExpression(LiteralExpressionContext context) {
        return builder.literals().literal(context.literal());
    }

    @Override
    public Expression visitInterpolatedStringExpression(InterpolatedStringExpressionContext context) {
        return builder.literals().interpolatedString(context.interpolatedString());
    }

    @Override
    public Expression visitSimpleName(SimpleNameContext context) {
        List<TerminalNode> names = context.IDENTIFIER();
        SimpleName name = builder.types().simpleName(names.get(names.size() - 1), context.typeArgumentList());
        if (names.size() == 1) {
            return name;
        }
        IdentifierName alias = new IdentifierName(start(names.get(0)), end(names.get(0)));
        return new AliasQualifiedName(start(context), end(context), List.of(alias, name));
    }

    @Override
    public Expression visitPredefinedTypeMember(PredefinedTypeMemberContext context) {
        TerminalNode keyword = context.PREDEFINED_TYPE();
        Expression type = new PredefinedType(start(keyword), end(keyword));
        SimpleName member = builder.types().simpleName(context.IDENTIFIER(), context.typeArgumentList());
        return new MemberAccess(start(context), end(context), AccessOperator.DOT, List.of(type, member));
    }

    @Override
    public Expression visitParenthesizedOrTuple(ParenthesizedOrTupleContext context) {
        List<Argument> arguments = builder.arguments().arguments(context.argument());
        return arguments.size() == 1
                ? new ParenthesizedExpression(
                        start(context), end(context), List.of(arguments.get(0).getValue()))
                : new TupleExpression(start(context), end(context), arguments);
    }

    @Override
    public Expression visitThisAccess(ThisAccessContext context) {
        return new ThisExpression(start(context), end(context));
    }

    @Override
    public Expression visitBaseAccess(BaseAccessContext context) {
        return new BaseExpression(start(context), end(context));
    }

    @Override
    public Expression visitObjectCreationExpression(ObjectCreationExpressionContext context) {
        return builder.creations().visit(context.objectCreation());
    }

    @Override
    public Expression visitCollectionExpression(CollectionExpressionContext context) {
        List<Expression> elements = new ArrayList<>(context.collectionElement().size());
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

    @Override
    public Expression visitDeclarationExpression(DeclarationExpressionContext context) {
        TypeNode type = builder.types().refType(context.refType());
        if (context.SCOPED() != null) {
            type = new RefType(start(context.SCOPED()), type.endOffset(), false, true, List.of(type));
        }
        Designation designation = builder.patterns().designation(context.designation());
        return new DeclarationExpression(type.startOffset(), end(context), List.of(type, designation));
    }

    @Override
    public Expression visitTypeofExpression(TypeofExpressionContext context) {
        return new TypeofExpression(start(context), end(context), List.of(type(context.type())));
    }

    @Override
    public Expression visitSizeofExpression(SizeofExpressionContext context) {
        return new SizeofExpression(start(context), end(context), List.of(type(context.type())));
    }

    @Override
    public Expression visitDefaultValueExpression(DefaultValueExpressionContext context) {
        return new DefaultExpression(start(context), end(context), List.of(type(context.type())));
    }

    @Override
    public Expression visitDefaultLiteral(DefaultLiteralContext context) {
        return new LiteralExpression(start(context), end(context), LiteralKind.DEFAULT);
    }

    @Override
    public Expression visitCheckedExpression(CheckedExpressionContext context) {
        Expression inner = builder.expressions().expression(context.expression());
        return new CheckedExpression(start(context), end(context), context.CHECKED() != null, List.of(inner));
    }

    @Override
    public Expression visitStackallocExpression(StackallocExpressionContext context) {
        return builder.creations().stackAllocation(context);
    }

    @Override
    public Expression visitFullRange(FullRangeContext context) {
        return new RangeExpression(start(context), end(context), false, List.of());
    }

    @Override
    public Expression visitArglistAccess(ArglistAccessContext context) {
        return typedReference(context, List.of());
    }

    @Override
    public Expression visitMakerefExpression(MakerefExpressionContext context) {
        return typedReference(context, List.of(builder.expressions().expression(context.expression())));
    }

    @Override
    public Expression visitReftypeExpression(ReftypeExpressionContext context) {
        return typedReference(context, List.of(builder.expressions().expression(context.expression())));
    }

    @Override
    public Expression visitRefvalueExpression(RefvalueExpressionContext context) {
        Expression reference = builder.expressions().expression(context.expression());
        return typedReference(context, List.of(reference, type(context.type())));
    }

    private static Expression typedReference(ParserRuleContext context, List<Expression> operands) {
        return new TypedReferenceExpression(
                start(context), end(context), context.getStart().getText(), operands);
    }

    private TypeNode type(TypeContext context) {
        return builder.types().type(context);
    }

    @Override
    public Expression visit(ParseTree tree) {
        return tree.accept(this);
    }
}
