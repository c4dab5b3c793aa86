package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An event without accessors (§15.8.2). */
public final class EventFieldDeclaration extends MemberDeclaration {

    EventFieldDeclaration(int start, int end, int modifiers, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
    }

    /** The type and the variables. */
    public VariableDeclaration getVariables() {
        return require(VariableDeclaration.class);
    }

    /** The common type. */
    public TypeNode getType() {
        return getVariables().getType();
    }

    /** The events. */
    public NodeStream<VariableDeclarator> getDeclarators() {
        return getVariables().getDeclarators();
    }
}
