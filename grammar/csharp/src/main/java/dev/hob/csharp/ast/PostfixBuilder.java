package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;

import dev.hob.csharp.grammar.CSharpParser.ConditionalElementAccessContext;
import dev.hob.csharp.grammar.CSharpParser.ConditionalMemberAccessContext;
import dev.hob.csharp.grammar.CSharpParser.ElementAccessContext;
import dev.hob.csharp.grammar.CSharpParser.InvocationContext;
import dev.hob.csharp.grammar.CSharpParser.MemberAccessContext;
import dev.hob.csharp.grammar.CSharpParser.NullForgivingContext;
import dev.hob.csharp.grammar.CSharpParser.PointerMemberAccessContext;
import dev.hob.csharp.grammar.CSharpParser.PostfixContext;
import dev.hob.csharp.grammar.CSharpParser.PostfixStepContext;
import dev.hob.csharp.grammar.CSharpParser.TypeArgumentListContext;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds what a postfix makes of the expression before it (§12.8.7 to §12.8.16). */
final class PostfixBuilder {

    private final TreeBuilder builder;

    PostfixBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Expression apply(Expression target, PostfixContext postfix) {
        if (postfix instanceof MemberAccessContext access) {
            return member(target, AccessOperator.DOT, access.IDENTIFIER(), access.typeArgumentList());
        }
        if (postfix instanceof InvocationContext call) {
            CSharpNode arguments = builder.arguments().list(call.argumentList());
            return new InvocationExpression(target.startOffset(), end(call), List.of(target, arguments));
        }
        if (postfix instanceof ElementAccessContext access) {
            CSharpNode arguments = builder.arguments().list(access.bracketedArgumentList());
            return new ElementAccess(target.startOffset(), end(access), false, List.of(target, arguments));
        }
        if (postfix instanceof ConditionalMemberAccessContext access) {
            return member(target, AccessOperator.CONDITIONAL, access.IDENTIFIER(), access.typeArgumentList());
        }
        if (postfix instanceof ConditionalElementAccessContext access) {
            CSharpNode arguments = builder.arguments().list(access.bracketedArgumentList());
            return new ElementAccess(target.startOffset(), end(access), true, List.of(target, arguments));
        }
        if (postfix instanceof PointerMemberAccessContext access) {
            return member(target, AccessOperator.ARROW, access.IDENTIFIER(), access.typeArgumentList());
        }
        return new UnaryExpression(target.startOffset(), end(postfix), operator(postfix), true, List.of(target));
    }

    private Expression member(
            Expression target, AccessOperator operator, TerminalNode name, TypeArgumentListContext arguments) {
        SimpleName member = builder.types().simpleName(name, arguments);
        return new MemberAccess(target.startOffset(), member.endOffset(), operator, List.of(target, member));
    }

    private static UnaryOperator operator(PostfixContext postfix) {
        if (postfix instanceof NullForgivingContext) {
            return UnaryOperator.NULL_FORGIVING;
        }
        return ((PostfixStepContext) postfix).INCREMENT() != null ? UnaryOperator.INCREMENT : UnaryOperator.DECREMENT;
    }
}
