package dev.hob.csharp.ast;

import dev.hob.csharp.grammar.CSharpParser.AccessorListContext;
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

    private static boolean isBody(ParserRuleContext context) {
        return context instanceof CompilationUnitContext
                || context instanceof NamespaceDeclarationContext
                || context instanceof TypeBodyContext
                || context instanceof BlockContext
                || context instanceof AccessorListContext;
    }

    private static boolean canBeLeftOut(ParserRuleContext context) {
        return context instanceof MemberDeclarationContext
                || context instanceof StatementContext
                || context instanceof UsingDirectiveContext
                || context instanceof ExternAliasDirectiveContext
                || context instanceof GlobalAttributeSectionContext;
    }

    /** Whether the context lacks what its rule promises. */
    boolean hits(ParserRuleContext context) {
        return broken.contains(context);
    }
}
