package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.BlockFunctionContext;
import dev.hob.csharp.grammar.CSharpParser.LambdaHeaderContext;
import dev.hob.csharp.grammar.CSharpParser.LambdaParameterContext;
import dev.hob.csharp.grammar.CSharpParser.LambdaSignatureContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds lambda expressions and anonymous methods (§12.19). */
final class FunctionBuilder {

    private final TreeBuilder builder;

    FunctionBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** A lambda that waits for the expression that is its body. */
    Function<Expression, Expression> lambda(LambdaHeaderContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        builder.signatures().attributes(context.attributeSection(), parts);
        signature(context.lambdaSignature(), parts);
        int start = start(context);
        int modifiers = modifiers(context.STATIC(), context.ASYNC());
        return body -> {
            parts.add(body);
            return new LambdaExpression(start, body.endOffset(), modifiers, parts);
        };
    }

    Expression blockFunction(BlockFunctionContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        int modifiers = modifiers(context.STATIC(), context.ASYNC());
        if (context.DELEGATE() != null) {
            if (context.parameterList() != null) {
                parts.add(builder.signatures().parameterList(context.parameterList()));
            }
            parts.add(builder.statements().block(context.block()));
            return new AnonymousMethod(start(context), end(context), modifiers, parts);
        }
        builder.signatures().attributes(context.attributeSection(), parts);
        signature(context.lambdaSignature(), parts);
        parts.add(builder.statements().block(context.block()));
        return new LambdaExpression(start(context), end(context), modifiers, parts);
    }

    private static int modifiers(List<TerminalNode> statics, List<TerminalNode> asyncs) {
        int bits = statics.isEmpty() ? 0 : Modifier.STATIC.bit();
        return asyncs.isEmpty() ? bits : bits | Modifier.ASYNC.bit();
    }

    private void signature(LambdaSignatureContext context, List<CSharpNode> parts) {
        TerminalNode single = context.LAMBDA_PARAMETER();
        if (single != null) {
            Parameter parameter = new Parameter(start(single), end(single), 0, start(single), end(single), List.of());
            parts.add(builder.named(parameter, single));
            return;
        }
        if (context.refType() != null) {
            parts.add(builder.types().refType(context.refType()));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (LambdaParameterContext parameter : context.lambdaParameter()) {
            parameters.add(parameter(parameter));
        }
        parts.add(new ParameterList(start(context.LPAREN()), end(context), parameters));
    }

    private Parameter parameter(LambdaParameterContext context) {
        int start = start(context);
        int end = end(context);
        if (context.ARGLIST() != null) {
            return new Parameter(start, end, 0, start, end, List.of());
        }
        List<CSharpNode> parts = new ArrayList<>();
        builder.signatures().attributes(context.attributeSection(), parts);
        if (context.type() != null) {
            parts.add(builder.types().type(context.type()));
        }
        if (context.expression() != null) {
            parts.add(builder.expressions().equalsValue(context.ASSIGN(), context.expression()));
        }
        int modifiers = builder.signatures().modifiers(context.parameterModifier());
        TerminalNode name = context.LAMBDA_PARAMETER() == null ? context.IDENTIFIER() : context.LAMBDA_PARAMETER();
        return new Parameter(start, end, modifiers, start(name), end(name), parts);
    }
}
