package dev.hob.csharp.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A context of the parser's tree, base of those that ANTLR generates. It keeps its children in an array that fits them:
 * most contexts have one to three, for which ANTLR's own list would reserve ten places. Nothing on the way from the parser
 * to the tree builder asks a child whether it is a {@link ParseTree}: the JVM remembers one interface per class, and when
 * threads ask for several in turn they wait for each other.
 */
public abstract class CSharpContext extends ParserRuleContext {

    private static final Object[] NONE = {};

    private Object[] parts = NONE;
    private int count;

    CSharpContext() {}

    CSharpContext(ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    @Override
    public <T extends ParseTree> T addAnyChild(T child) {
        if (count == parts.length) {
            parts = count == 0 ? new Object[2] : Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = child;
        return child;
    }

    @Override
    public void removeLastChild() {
        if (count > 0) {
            parts[--count] = null;
        }
    }

    /** Called when a labelled alternative takes the place of the rule's own context. */
    @Override
    public void copyFrom(ParserRuleContext replaced) {
        super.copyFrom(replaced);
        for (int i = 0; i < replaced.getChildCount(); i++) {
            if (replaced.getChild(i) instanceof ErrorNode error) {
                addChild(error);
            }
        }
    }

    @Override
    public int getChildCount() {
        return count;
    }

    /** The child at {@code i}, or null if there are not so many. */
    @Override
    public ParseTree getChild(int i) {
        return (ParseTree) part(i);
    }

    /** The child at {@code i}, a context or a token, or null if there are not so many. */
    public Object part(int i) {
        return i >= 0 && i < count ? parts[i] : null;
    }

    /** The type of the token that the child at {@code i} is; 0 if it is none. */
    public int tokenType(int i) {
        CSharpToken token = token(i);
        return token == null ? 0 : token.getType();
    }

    /** The token that the child at {@code i} is, or null if it is none. */
    public CSharpToken token(int i) {
        if (i >= count) {
            return null;
        }
        Object part = parts[i];
        if (part instanceof CSharpToken token) {
            return token;
        }
        return part instanceof ErrorNode error ? (CSharpToken) error.getSymbol() : null;
    }

    @Override
    public <T extends ParseTree> T getChild(Class<? extends T> type, int i) {
        int left = i;
        for (int at = 0; at < count; at++) {
            if (type.isInstance(parts[at]) && left-- == 0) {
                return type.cast(parts[at]);
            }
        }
        return null;
    }

    @Override
    public TerminalNode getToken(int type, int i) {
        int left = i;
        for (int at = 0; at < count; at++) {
            if (tokenType(at) == type && left-- == 0) {
                return parts[at] instanceof CSharpToken token ? token : (TerminalNode) parts[at];
            }
        }
        return null;
    }

    @Override
    public List<TerminalNode> getTokens(int type) {
        List<TerminalNode> found = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            if (tokenType(at) == type) {
                found.add(parts[at] instanceof CSharpToken token ? token : (TerminalNode) parts[at]);
            }
        }
        return found;
    }

    @Override
    public <T extends ParserRuleContext> T getRuleContext(Class<? extends T> type, int i) {
        return getChild(type, i);
    }

    @Override
    public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> type) {
        List<T> found = null;
        for (int at = 0; at < count; at++) {
            if (type.isInstance(parts[at])) {
                found = found == null ? new ArrayList<>(count - at) : found;
                found.add(type.cast(parts[at]));
            }
        }
        return found == null ? List.of() : found;
    }
}
