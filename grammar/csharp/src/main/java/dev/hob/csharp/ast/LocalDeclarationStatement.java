package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The declaration of local variables or constants (§13.6), also {@code using var x = …;}. */
public final class LocalDeclarationStatement extends Statement {

    private final boolean isConst;
    private final boolean using;
    private final boolean await;

    LocalDeclarationStatement(
            int start, int end, boolean isConst, boolean using, boolean await, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.isConst = isConst;
        this.using = using;
        this.await = await;
    }

    /** Whether constants are declared. */
    public boolean isConst() {
        return isConst;
    }

    /** Whether the variables are disposed of at the end of the block. */
    public boolean isUsing() {
        return using;
    }

    /** Whether they are disposed of asynchronously. */
    public boolean isAwait() {
        return await;
    }

    /** The type and the variables. */
    public VariableDeclaration getVariables() {
        return require(VariableDeclaration.class);
    }

    /** The variables. */
    public NodeStream<VariableDeclarator> getDeclarators() {
        return getVariables().getDeclarators();
    }
}
