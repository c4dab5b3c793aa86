package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.AnonymousObjectCreationContext;
import dev.hob.csharp.grammar.CSharpParser.ArgumentListContext;
import dev.hob.csharp.grammar.CSharpParser.ArrayCreationContext;
import dev.hob.csharp.grammar.CSharpParser.ElementInitializerContext;
import dev.hob.csharp.grammar.CSharpParser.ImplicitArrayCreationContext;
import dev.hob.csharp.grammar.CSharpParser.ImplicitObjectCreationContext;
import dev.hob.csharp.grammar.CSharpParser.IndexerInitializerContext;
import dev.hob.csharp.grammar.CSharpParser.InitializerContext;
import dev.hob.csharp.grammar.CSharpParser.InitializerElementContext;
import dev.hob.csharp.grammar.CSharpParser.MemberInitializerContext;
import dev.hob.csharp.grammar.CSharpParser.NestedInitializerContext;
import dev.hob.csharp.grammar.CSharpParser.StackallocExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.TypedObjectCreationContext;
import dev.hob.csharp.grammar.CSharpParser.VariableInitializerContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds what {@code new} and {@code stackalloc} create, and initializers (§12.8.17, §12.8.22). */
final class CreationBuilder extends CSharpParserBaseVisitor<Expression> {

    private final TreeBuilder builder;

    CreationBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    @Override
    public Expression visitTypedObjectCreation(TypedObjectCreationContext context) {
        TypeNode type = builder.types().elementType(context.elementType());
        if (context.NULLABLE() != null) {
            type = new NullableType(type.startOffset(), end(context.NULLABLE()), List.of(type));
        }
        List<CSharpNode> parts = new ArrayList<>(3);
        parts.add(type);
        return objectCreation(context, context.argumentList(), context.initializer(), parts);
    }

    @Override
    public Expression visitImplicitObjectCreation(ImplicitObjectCreationContext context) {
        return objectCreation(context, context.argumentList(), context.initializer(), new ArrayList<>(2));
    }

    private ObjectCreation objectCreation(
            ParserRuleContext context,
            ArgumentListContext arguments,
            InitializerContext initializer,
            List<CSharpNode> parts) {
        if (arguments != null) {
            parts.add(builder.arguments().list(arguments));
        }
        addInitializer(initializer, parts);
        return new ObjectCreation(start(context), end(context), parts);
    }

    private void addInitializer(InitializerContext initializer, List<CSharpNode> parts) {
        if (initializer != null) {
            parts.add(initializer(initializer));
        }
    }

    @Override
    public Expression visitAnonymousObjectCreation(AnonymousObjectCreationContext context) {
        List<AnonymousObjectMember> members = new ArrayList<>();
        for (InitializerElementContext element : context.initializer().initializerElement()) {
            members.add(anonymousMember(element));
        }
        return new AnonymousObjectCreation(start(context), end(context), members);
    }

    private AnonymousObjectMember anonymousMember(InitializerElementContext element) {
        int start = start(element);
        if (element instanceof MemberInitializerContext named) {
            Expression value = builder.expressions().variableInitializer(named.variableInitializer());
            return new AnonymousObjectMember(start, end(named), start, end(named.MEMBER_NAME()), List.of(value));
        }
        return new AnonymousObjectMember(start, end(element), start, start, List.of(visit(element)));
    }

    @Override
    public Expression visitImplicitArrayCreation(ImplicitArrayCreationContext context) {
        int rank = context.COMMA().size() + 1;
        return new ImplicitArrayCreation(
                start(context), end(context), rank, List.of(initializer(context.initializer())));
    }

    @Override
    public Expression visitArrayCreation(ArrayCreationContext context) {
        TypeNode element = builder.types().elementType(context.elementType());
        List<CSharpNode> parts = new ArrayList<>(2);
        parts.add(builder.types().withMarks(element, context, 2));
        addInitializer(context.initializer(), parts);
        return new ArrayCreation(start(context), end(context), parts);
    }

    StackAllocation stackAllocation(StackallocExpressionContext context) {
        List<CSharpNode> parts = new ArrayList<>(2);
        if (context.elementType() != null) {
            parts.add(builder.types().withMarks(builder.types().elementType(context.elementType()), context, 2));
        }
        addInitializer(context.initializer(), parts);
        return new StackAllocation(start(context), end(context), parts);
    }

    InitializerExpression initializer(InitializerContext context) {
        List<Expression> elements = new ArrayList<>(context.initializerElement().size());
        for (InitializerElementContext element : context.initializerElement()) {
            elements.add(visit(element));
        }
        return new InitializerExpression(start(context), end(context), elements);
    }

    @Override
    public Expression visitMemberInitializer(MemberInitializerContext context) {
        TerminalNode name = context.MEMBER_NAME();
        return assignment(context, new IdentifierName(start(name), end(name)), context.variableInitializer());
    }

    @Override
    public Expression visitIndexerInitializer(IndexerInitializerContext context) {
        int start = start(context.INDEXER_LBRACKET());
        int end = end(context.RBRACKET());
        ArgumentList arguments =
                new ArgumentList(start, end, builder.arguments().arguments(context.argument()));
        Expression left = new ImplicitElementAccess(start, end, List.of(arguments));
        return assignment(context, left, context.variableInitializer());
    }

    private Expression assignment(ParserRuleContext context, Expression left, VariableInitializerContext value) {
        Expression right = builder.expressions().variableInitializer(value);
        return new AssignmentExpression(start(context), end(context), AssignmentOperator.ASSIGN, List.of(left, right));
    }

    @Override
    public Expression visitNestedInitializer(NestedInitializerContext context) {
        return initializer(context.initializer());
    }

    @Override
    public Expression visitElementInitializer(ElementInitializerContext context) {
        return builder.expressions().expression(context.expression());
    }
}
