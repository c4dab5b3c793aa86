package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.InterpolatedStringContext;
import dev.hob.csharp.grammar.CSharpParser.InterpolationContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayList;
import java.util.List;

/** Builds literals and interpolated strings (§6.4.5, §12.8.3). */
final class LiteralBuilder {

    private final TreeBuilder builder;

    LiteralBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    LiteralExpression literal(CSharpToken token) {
        int end = end(token);
        return new LiteralExpression(start(token), end, kind(token.getType(), end));
    }

    private LiteralKind kind(int tokenType, int end) {
        return switch (tokenType) {
            case CSharpParser.TRUE -> LiteralKind.TRUE;
            case CSharpParser.FALSE -> LiteralKind.FALSE;
            case CSharpParser.NULL -> LiteralKind.NULL;
            case CSharpParser.CHARACTER_LITERAL -> LiteralKind.CHARACTER;
            case CSharpParser.STRING_LITERAL ->
                builder.source().charAt(end - 1) == '8' ? LiteralKind.UTF8_STRING : LiteralKind.STRING;
            default -> LiteralKind.NUMBER;
        };
    }

    InterpolatedString interpolatedString(InterpolatedStringContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        for (int i = 0; i < context.getChildCount(); i++) {
            Object part = context.part(i);
            if (part instanceof InterpolationContext interpolation) {
                parts.add(interpolation(interpolation));
            } else if (part instanceof CSharpToken text && text.getType() == CSharpParser.INTERPOLATED_STRING_TEXT) {
                parts.add(new InterpolatedText(start(text), end(text)));
            }
        }
        return new InterpolatedString(start(context), end(context), parts);
    }

    private Interpolation interpolation(InterpolationContext context) {
        String format =
                context.FORMAT_TEXT() == null ? "" : context.FORMAT_TEXT().getText();
        return new Interpolation(
                start(context), end(context), format, builder.expressions().all(context.expression()));
    }
}
