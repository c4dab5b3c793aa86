package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A field or constant declaration (§15.4, §15.5), with one or more variables. */
public final class FieldDeclaration extends MemberDeclaration {

    FieldDeclaration(int start, int end, int modifiers, List<? extends CSharpNode> children) {
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

    /** The variables. */
    public NodeStream<VariableDeclarator> getDeclarators() {
        return getVariables().getDeclarators();
    }
}
