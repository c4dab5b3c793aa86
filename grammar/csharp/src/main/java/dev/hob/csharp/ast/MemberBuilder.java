package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.AccessorListContext;
import dev.hob.csharp.grammar.CSharpParser.ConstructorDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.ConstructorInitializerContext;
import dev.hob.csharp.grammar.CSharpParser.ConversionOperatorDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.DestructorDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.EventDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.ExplicitInterfaceContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.FieldDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.FixedSizeBufferDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.FixedSizeBufferDeclaratorContext;
import dev.hob.csharp.grammar.CSharpParser.IndexerDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.MethodDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.OperatorDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.OverloadableOperatorContext;
import dev.hob.csharp.grammar.CSharpParser.PropertyDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.RefTypeContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.RuleNode;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds one member of a type that is not itself a type (§15.4 to §15.13); answers null for types. */
final class MemberBuilder extends CSharpParserBaseVisitor<MemberDeclaration> {

    private final TreeBuilder builder;
    private final int start;
    private final int end;
    private final int modifiers;
    private final List<CSharpNode> parts;

    MemberBuilder(TreeBuilder builder, DeclarationHeader header) {
        this.builder = builder;
        this.start = header.start();
        this.end = header.end();
        this.modifiers = header.modifiers();
        this.parts = header.parts();
    }

    @Override
    public MemberDeclaration visitFieldDeclaration(FieldDeclarationContext context) {
        TypeNode type = builder.types().refType(context.refType());
        parts.add(builder.bodies().variables(type, context.variableDeclarator()));
        return new FieldDeclaration(start, end, modifiers, parts);
    }

    @Override
    public MemberDeclaration visitFixedSizeBufferDeclaration(FixedSizeBufferDeclarationContext context) {
        TypeNode type = builder.types().type(context.type());
        List<CSharpNode> variables = new ArrayList<>();
        variables.add(type);
        for (FixedSizeBufferDeclaratorContext declarator : context.fixedSizeBufferDeclarator()) {
            variables.add(fixedSizeBuffer(declarator));
        }
        int variablesEnd = variables.get(variables.size() - 1).endOffset();
        parts.add(new VariableDeclaration(type.startOffset(), variablesEnd, variables));
        return new FieldDeclaration(start, end, modifiers | Modifier.FIXED.bit(), parts);
    }

    private VariableDeclarator fixedSizeBuffer(FixedSizeBufferDeclaratorContext context) {
        Expression size = builder.expressions().expression(context.expression());
        Argument argument = new Argument(size.startOffset(), size.endOffset(), 0, List.of(size));
        ArgumentList brackets = new ArgumentList(start(context.LBRACKET()), end(context), List.of(argument));
        TerminalNode name = context.IDENTIFIER();
        return new VariableDeclarator(start(context), end(context), start(name), end(name), List.of(brackets));
    }

    @Override
    public MemberDeclaration visitMethodDeclaration(MethodDeclarationContext context) {
        typeAndInterface(context.refType(), context.explicitInterface());
        builder.signatures().typeParameters(context.typeParameterList(), parts);
        parts.add(builder.signatures().parameterList(context.parameterList()));
        builder.signatures().constraints(context.constraintClause(), parts);
        builder.bodies().body(context.functionBody(), parts);
        TerminalNode name = context.IDENTIFIER();
        return builder.named(new MethodDeclaration(start, end, modifiers, start(name), end(name), parts), name);
    }

    @Override
    public MemberDeclaration visitPropertyDeclaration(PropertyDeclarationContext context) {
        typeAndInterface(context.refType(), context.explicitInterface());
        accessorsOrArrow(context.accessorList(), context.ARROW(), context.expression());
        if (context.ASSIGN() != null) {
            Object value = context.part(context.getChildCount() - 2);
            parts.add(builder.expressions().equalsValue(context.ASSIGN(), value));
        }
        TerminalNode name = context.IDENTIFIER();
        return new PropertyDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitIndexerDeclaration(IndexerDeclarationContext context) {
        typeAndInterface(context.refType(), context.explicitInterface());
        parts.add(new ParameterList(
                start(context.LBRACKET()),
                end(context.RBRACKET()),
                builder.signatures().parameters(context.parameter())));
        accessorsOrArrow(context.accessorList(), context.ARROW(), context.expression());
        return new IndexerDeclaration(start, end, modifiers, parts);
    }

    private void typeAndInterface(RefTypeContext type, ExplicitInterfaceContext explicitInterface) {
        parts.add(builder.types().refType(type));
        builder.signatures().explicitInterface(explicitInterface, parts);
    }

    private void accessorsOrArrow(AccessorListContext accessors, TerminalNode arrow, ExpressionContext expression) {
        if (accessors != null) {
            builder.bodies().accessors(accessors, parts);
        } else {
            parts.add(builder.expressions().arrowBody(arrow, expression));
        }
    }

    @Override
    public MemberDeclaration visitEventDeclaration(EventDeclarationContext context) {
        TypeNode type = builder.types().type(context.type());
        if (context.EVENT() != null) {
            parts.add(builder.bodies().variables(type, context.variableDeclarator()));
            return new EventFieldDeclaration(start, end, modifiers, parts);
        }
        parts.add(type);
        builder.signatures().explicitInterface(context.explicitInterface(), parts);
        builder.bodies().accessors(context.accessorList(), parts);
        TerminalNode name = context.IDENTIFIER();
        return new EventDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitOperatorDeclaration(OperatorDeclarationContext context) {
        typeAndInterface(context.refType(), context.explicitInterface());
        parts.add(builder.signatures().parameterList(context.parameterList()));
        builder.bodies().body(context.functionBody(), parts);
        OverloadableOperatorContext symbol = context.overloadableOperator();
        String operator =
                builder.source().subSequence(start(symbol), end(symbol)).toString();
        return new OperatorDeclaration(start, end, modifiers, operator, context.CHECKED() != null, parts);
    }

    @Override
    public MemberDeclaration visitConversionOperatorDeclaration(ConversionOperatorDeclarationContext context) {
        builder.signatures().explicitInterface(context.explicitInterface(), parts);
        parts.add(builder.types().type(context.type()));
        parts.add(builder.signatures().parameterList(context.parameterList()));
        builder.bodies().body(context.functionBody(), parts);
        boolean isImplicit = context.IMPLICIT() != null;
        return new ConversionOperatorDeclaration(start, end, modifiers, isImplicit, context.CHECKED() != null, parts);
    }

    @Override
    public MemberDeclaration visitConstructorDeclaration(ConstructorDeclarationContext context) {
        parts.add(builder.signatures().parameterList(context.parameterList()));
        ConstructorInitializerContext initializer = context.constructorInitializer();
        if (initializer != null) {
            ArgumentList arguments = builder.arguments().list(initializer.argumentList());
            boolean isBase = initializer.BASE() != null;
            parts.add(new ConstructorInitializer(start(initializer), end(initializer), isBase, List.of(arguments)));
        }
        builder.bodies().body(context.functionBody(), parts);
        TerminalNode name = context.IDENTIFIER();
        return new ConstructorDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitDestructorDeclaration(DestructorDeclarationContext context) {
        parts.add(new ParameterList(start(context.LPAREN()), end(context.RPAREN()), List.of()));
        builder.bodies().body(context.functionBody(), parts);
        TerminalNode name = context.IDENTIFIER();
        return new DestructorDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitChildren(RuleNode other) {
        return null;
    }
}
