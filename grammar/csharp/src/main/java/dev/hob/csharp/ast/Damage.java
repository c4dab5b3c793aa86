package dev.hob.csharp.ast;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.AccessorContext;
import dev.hob.csharp.grammar.CSharpParser.AccessorListContext;
import dev.hob.csharp.grammar.CSharpParser.AttributeSectionContext;
import dev.hob.csharp.grammar.CSharpParser.BlockContext;
import dev.hob.csharp.grammar.CSharpParser.CompilationUnitContext;
import dev.hob.csharp.grammar.CSharpParser.ExternAliasDirectiveContext;
import dev.hob.csharp.grammar.CSharpParser.GlobalAttributeSectionContext;
import dev.hob.csharp.grammar.CSharpParser.MemberDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.NamespaceDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.StatementContext;
import dev.hob.csharp.grammar.CSharpParser.TypeBodyContext;
import dev.hob.csharp.grammar.CSharpParser.UsingDirectiveContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Which parts of a broken file are lost: a context with a syntax error has not the children that its rule promises, nor
 * has one that contains it, up to the next member or statement, which can be left out as a whole. Bodies lose
 * only what is broken in them.
 */
final class Damage {

    private final Set<ParserRuleContext> broken = new HashSet<>();

    private Damage() {}

    static Damage none() {
        return new Damage();
    }

    static Damage in(CompilationUnitContext root) {
        Damage damage = new Damage();
        Deque<ParseTree> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            ParseTree tree = pending.pop();
            if (tree instanceof ErrorNode) {
                damage.spread((ParserRuleContext) tree.getParent());
            } else if (tree instanceof ParserRuleContext context && context.exception != null) {
                damage.spread(context);
            }
            for (int i = 0; i < tree.getChildCount(); i++) {
                pending.push(tree.getChild(i));
            }
        }
        return damage;
    }

    private void spread(ParserRuleContext from) {
        ParserRuleContext context = from;
        while (context != null && !isBody(context) && broken.add(context) && !canBeLeftOut(context)) {
            context = context.getParent();
        }
    }

    /** A body that has its opening brace takes whatever stands in it. */
    private static boolean isBody(ParserRuleContext context) {
        if (context instanceof CompilationUnitContext) {
            return true;
        }
        int opener = context instanceof NamespaceDeclarationContext ? 2 : 0;
        return (opener == 2
                        || context instanceof TypeBodyContext
                        || context instanceof BlockContext
                        || context instanceof AccessorListContext)
                && context.getChild(opener) instanceof TerminalNode brace
                && !(brace instanceof ErrorNode)
                && brace.getSymbol().getType() == CSharpParser.LBRACE;
    }

    private static boolean canBeLeftOut(ParserRuleContext context) {
        boolean isUnit = context instanceof MemberDeclarationContext
                || context instanceof StatementContext
                || context instanceof AccessorContext
                || context instanceof AttributeSectionContext
                        && !(context.getParent() instanceof GlobalAttributeSectionContext)
                || context instanceof UsingDirectiveContext
                || context instanceof ExternAliasDirectiveContext
                || context instanceof GlobalAttributeSectionContext;
        return isUnit && !isEmpty(context);
    }

    private static boolean isEmpty(ParserRuleContext context) {
        return Offsets.start(context) == Offsets.end(context);
    }

    /** Whether nothing of a broken context is there. */
    boolean swallows(ParserRuleContext context) {
        return hits(context) && isEmpty(context);
    }

    /** Whether the context lacks what its rule promises. */
    boolean hits(ParserRuleContext context) {
        return broken.contains(context);
    }
}
