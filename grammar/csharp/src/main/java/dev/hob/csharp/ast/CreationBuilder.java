package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.ArgumentListContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.InitializerContext;
import dev.hob.csharp.grammar.CSharpParser.InitializerElementContext;
import dev.hob.csharp.grammar.CSharpParser.InitializerIndexContext;
import dev.hob.csharp.grammar.CSharpParser.ObjectCreationContext;
import dev.hob.csharp.grammar.CSharpParser.StackAllocationContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayList;
import java.util.List;

/** Builds what {@code new} and {@code stackalloc} create, and initializers (§12.8.17, §12.8.22). */
final class CreationBuilder {

    private final TreeBuilder builder;

    CreationBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Expression creation(ObjectCreationContext context) {
        return switch (context.getStart().getType()) {
            case CSharpParser.NEW -> typedObject(context);
            case CSharpParser.NEW_IMPLICIT -> object(context, new ArrayList<>(2));
            case CSharpParser.NEW_ARRAY -> array(context);
            case CSharpParser.NEW_IMPLICIT_ARRAY -> implicitArray(context);
            default -> anonymousObject(context);
        };
    }

    private Expression typedObject(ObjectCreationContext context) {
        TypeNode type = builder.types().elementType(context.elementType());
        if (context.tokenType(2) == CSharpParser.NULLABLE) {
            type = new NullableType(type.startOffset(), end(context.token(2)), List.of(type));
        }
        List<CSharpNode> parts = new ArrayList<>(3);
        parts.add(type);
        return object(context, parts);
    }

    private ObjectCreation object(ObjectCreationContext context, List<CSharpNode> parts) {
        ArgumentListContext arguments = context.argumentList();
        if (arguments != null) {
            parts.add(builder.arguments().list(arguments));
        }
        addInitializer(context.initializer(), parts);
        return new ObjectCreation(start(context), end(context), parts);
    }

    private void addInitializer(InitializerContext initializer, List<CSharpNode> parts) {
        if (initializer != null) {
            parts.add(initializer(initializer));
        }
    }

    private Expression anonymousObject(ObjectCreationContext context) {
        List<AnonymousObjectMember> members = new ArrayList<>();
        for (InitializerElementContext element : context.initializer().initializerElement()) {
            members.add(anonymousMember(element));
        }
        return new AnonymousObjectCreation(start(context), end(context), members);
    }

    private AnonymousObjectMember anonymousMember(InitializerElementContext element) {
        int start = start(element);
        if (element.tokenType(0) == CSharpParser.MEMBER_NAME) {
            Expression value = builder.expressions().value(element.part(2));
            return new AnonymousObjectMember(start, end(element), start, end(element.token(0)), List.of(value));
        }
        return new AnonymousObjectMember(start, end(element), start, start, List.of(element(element)));
    }

    private Expression implicitArray(ObjectCreationContext context) {
        int rank = context.COMMA().size() + 1;
        return new ImplicitArrayCreation(
                start(context), end(context), rank, List.of(initializer(context.initializer())));
    }

    private Expression array(ObjectCreationContext context) {
        TypeNode element = builder.types().elementType(context.elementType());
        List<CSharpNode> parts = new ArrayList<>(2);
        parts.add(builder.types().withMarks(element, context, 2));
        addInitializer(context.initializer(), parts);
        return new ArrayCreation(start(context), end(context), parts);
    }

    StackAllocation stackAllocation(StackAllocationContext context) {
        List<CSharpNode> parts = new ArrayList<>(2);
        if (context.elementType() != null) {
            parts.add(builder.types().withMarks(builder.types().elementType(context.elementType()), context, 2));
        }
        addInitializer(context.initializer(), parts);
        return new StackAllocation(start(context), end(context), parts);
    }

    InitializerExpression initializer(InitializerContext context) {
        List<Expression> elements = new ArrayList<>(context.getChildCount() / 2);
        for (int i = 1; i < context.getChildCount(); i++) {
            if (context.part(i) instanceof InitializerElementContext element) {
                elements.add(element(element));
            }
        }
        return new InitializerExpression(start(context), end(context), elements);
    }

    private Expression element(InitializerElementContext context) {
        Object first = context.part(0);
        if (first instanceof ExpressionContext expression) {
            return builder.expressions().expression(expression);
        }
        if (first instanceof InitializerContext nested) {
            return initializer(nested);
        }
        return context.tokenType(0) == CSharpParser.MEMBER_NAME ? member(context) : index(context);
    }

    private Expression member(InitializerElementContext context) {
        CSharpToken name = context.token(0);
        return assignment(context, new IdentifierName(start(name), end(name)));
    }

    private Expression index(InitializerElementContext context) {
        InitializerIndexContext brackets = context.initializerIndex();
        int start = start(brackets);
        int end = end(brackets);
        ArgumentList arguments =
                new ArgumentList(start, end, builder.arguments().arguments(brackets));
        return assignment(context, new ImplicitElementAccess(start, end, List.of(arguments)));
    }

    private Expression assignment(InitializerElementContext context, Expression left) {
        Expression right = builder.expressions().value(context.part(2));
        return new AssignmentExpression(start(context), end(context), AssignmentOperator.ASSIGN, List.of(left, right));
    }
}
