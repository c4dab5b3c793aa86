package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpContext;
import dev.hob.csharp.grammar.CSharpParser.ArgumentContext;
import dev.hob.csharp.grammar.CSharpParser.ArgumentListContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds arguments and their lists (§12.6.2). */
final class ArgumentBuilder {

    private final TreeBuilder builder;

    ArgumentBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** The list that {@code context}, in parentheses or brackets, is. */
    ArgumentList list(CSharpContext context) {
        return new ArgumentList(start(context), end(context), arguments(context));
    }

    /** The arguments of an attribute, of which those like {@code Name = value} assign a property. */
    ArgumentList ofAttribute(ArgumentListContext context) {
        List<Argument> arguments = arguments(context);
        arguments.replaceAll(ArgumentBuilder::propertyAssignment);
        return new ArgumentList(start(context), end(context), arguments);
    }

    private static Argument propertyAssignment(Argument argument) {
        if (!(argument.getChild(0) instanceof AssignmentExpression assignment)
                || !(assignment.getLeft() instanceof IdentifierName name)) {
            return argument;
        }
        ArgumentName property = new ArgumentName(
                name.startOffset(), name.endOffset(), name.startOffset(), name.endOffset(), true, List.of());
        return new Argument(argument.startOffset(), argument.endOffset(), 0, List.of(property, assignment.getRight()));
    }

    /** The arguments among the children of {@code context}; a plain one is an expression. */
    List<Argument> arguments(CSharpContext context) {
        List<Argument> arguments = new ArrayList<>(context.getChildCount() / 2);
        for (int i = 0; i < context.getChildCount(); i++) {
            Object part = context.part(i);
            if (part instanceof ExpressionContext plain) {
                arguments.add(argument(plain));
            } else if (part instanceof ArgumentContext marked) {
                arguments.add(argument(marked));
            }
        }
        return arguments;
    }

    private Argument argument(ExpressionContext context) {
        Expression value = builder.expressions().expression(context);
        return value instanceof RefExpression reference
                ? new Argument(start(context), end(context), Modifier.REF.bit(), List.of(reference.getExpression()))
                : new Argument(value.startOffset(), value.endOffset(), 0, List.of(value));
    }

    private Argument argument(ArgumentContext context) {
        Expression value = builder.expressions().expression(context.expression());
        int modifiers = modifiers(context);
        if (value instanceof RefExpression reference) {
            modifiers = Modifier.REF.bit();
            value = reference.getExpression();
        }
        TerminalNode name = context.ARGUMENT_NAME();
        List<CSharpNode> parts = name == null
                ? List.of(value)
                : List.of(new ArgumentName(start(name), end(name), start(name), end(name), false, List.of()), value);
        return new Argument(start(context), end(context), modifiers, parts);
    }

    private static int modifiers(ArgumentContext context) {
        if (context.OUT() != null) {
            return Modifier.OUT.bit();
        }
        return context.IN() != null ? Modifier.IN.bit() : 0;
    }
}
