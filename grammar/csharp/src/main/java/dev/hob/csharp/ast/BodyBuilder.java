package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.AccessorContext;
import dev.hob.csharp.grammar.CSharpParser.AccessorListContext;
import dev.hob.csharp.grammar.CSharpParser.FunctionBodyContext;
import dev.hob.csharp.grammar.CSharpParser.VariableDeclaratorContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds what members and local functions have in common: bodies, accessors and declared variables. */
final class BodyBuilder {

    private final TreeBuilder builder;

    BodyBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    VariableDeclaration variables(TypeNode type, List<VariableDeclaratorContext> contexts) {
        List<CSharpNode> parts = new ArrayList<>(contexts.size() + 1);
        parts.add(type);
        for (VariableDeclaratorContext context : contexts) {
            TerminalNode name = context.IDENTIFIER();
            List<EqualsValue> value = context.getChildCount() == 1
                    ? List.of()
                    : List.of(builder.expressions().equalsValue(context.token(1), context.part(2)));
            parts.add(new VariableDeclarator(start(context), end(context), start(name), end(name), value));
        }
        return new VariableDeclaration(
                type.startOffset(), parts.get(parts.size() - 1).endOffset(), parts);
    }

    void body(FunctionBodyContext context, List<CSharpNode> parts) {
        if (context.block() != null) {
            parts.add(builder.statements().block(context.block()));
        } else if (context.ARROW() != null) {
            parts.add(builder.expressions().arrowBody(context.ARROW(), context.expression()));
        }
    }

    void accessors(AccessorListContext context, List<CSharpNode> parts) {
        for (AccessorContext accessor : context.accessor()) {
            if (!builder.isBroken(accessor)) {
                parts.add(accessor(accessor));
            } else if (!builder.isMissing(accessor)) {
                parts.add(new BrokenMember(start(accessor), end(accessor)));
            }
        }
    }

    private AccessorDeclaration accessor(AccessorContext context) {
        List<CSharpNode> parts = new ArrayList<>(2);
        builder.signatures().attributes(context.attributeSection(), parts);
        body(context.functionBody(), parts);
        int modifiers = builder.signatures().modifiers(context.modifier());
        return new AccessorDeclaration(start(context), end(context), modifiers, kind(context), parts);
    }

    private static AccessorKind kind(AccessorContext context) {
        if (context.GET() != null) {
            return AccessorKind.GET;
        }
        if (context.SET() != null) {
            return AccessorKind.SET;
        }
        if (context.INIT() != null) {
            return AccessorKind.INIT;
        }
        return context.ADD() != null ? AccessorKind.ADD : AccessorKind.REMOVE;
    }
}
