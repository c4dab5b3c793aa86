package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A call {@code target(arguments)} (§12.8.10); {@code nameof(x)} is one too. */
public final class InvocationExpression extends Expression {

    InvocationExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is called: for a method a {@link SimpleName} or a {@link MemberAccess}. */
    public Expression getTarget() {
        return child(0, Expression.class);
    }

    /** The arguments in their parentheses. */
    public ArgumentList getArgumentList() {
        return child(1, ArgumentList.class);
    }

    /** The arguments. */
    public NodeStream<Argument> getArguments() {
        return getArgumentList().getArguments();
    }

    /** The name that is called, if the target is a name or a member access. */
    public Optional<SimpleName> getMethod() {
        if (getTarget() instanceof NameNode name) {
            return Optional.of(name.getSimpleName());
        }
        return getTarget() instanceof MemberAccess access ? Optional.of(access.getMember()) : Optional.empty();
    }

    /** The identifier that is called, empty if the target is not a name. */
    public String getMethodName() {
        return getMethod().map(SimpleName::getName).orElse("");
    }

    /** What the method is called on, if it is called on something. */
    public Optional<Expression> getReceiver() {
        return getTarget() instanceof MemberAccess access ? Optional.of(access.getTarget()) : Optional.empty();
    }
}
