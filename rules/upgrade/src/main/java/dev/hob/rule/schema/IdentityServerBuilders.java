package dev.hob.rule.schema;

import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.names.Names;
import java.util.Optional;

/**
 * Tells the builder of IdentityServer from those of other libraries that have methods of the same names, such as Duende.BFF's: it comes from
 * {@code AddIdentityServer}, or is declared as {@code IIdentityServerBuilder}.
 */
public final class IdentityServerBuilders {

    private static final String TYPE = "IIdentityServerBuilder";
    private static final String SOURCE = "AddIdentityServer";

    private final Names names;

    /** Tells builders by {@code names}. */
    public IdentityServerBuilders(Names names) {
        this.names = names;
    }

    /** Whether {@code call} is made on IdentityServer's builder. */
    public boolean isReceiverOf(InvocationExpression call) {
        return call.getReceiver().filter(this::isBuilder).isPresent();
    }

    /** Methods of a builder return it, so a chain has the type of what it starts from or of its call of {@code AddIdentityServer}. */
    private boolean isBuilder(Expression expression) {
        if (expression instanceof InvocationExpression call) {
            return call.getMethodName().startsWith(SOURCE)
                    || isDeclaredAsBuilder(call)
                    || call.getReceiver().filter(this::isBuilder).isPresent();
        }
        return isDeclaredAsBuilder(expression)
                || expression instanceof NameNode name
                        && initializer(name).filter(this::isBuilder).isPresent();
    }

    private boolean isDeclaredAsBuilder(Expression expression) {
        return names.typeOf(expression)
                .map(type -> type.fullName())
                .filter(name -> name.equals(TYPE) || name.endsWith('.' + TYPE))
                .isPresent();
    }

    private static Optional<Expression> initializer(NameNode use) {
        return use.getCompilationUnit()
                .descendants(VariableDeclarator.class)
                .filter(declarator -> declarator.getName().equals(use.getName()))
                .filter(declarator -> declarator.endOffset() <= use.startOffset())
                .toStream()
                .reduce((earlier, later) -> later)
                .flatMap(VariableDeclarator::getInitializer);
    }
}
