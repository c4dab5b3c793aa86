package dev.hob.rule.code;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import java.util.Set;

/** What is asked for where a lambda or a method group stands: a delegate of fixed parameters, an expression tree. */
final class DelegatePlace {

    private static final String EXPRESSION_TREE = "System.Linq.Expressions.Expression`1";

    private DelegatePlace() {}

    /** Whether {@code node} stands in a lambda that becomes an expression tree; possible where nobody knows who takes it. */
    static Answer isInExpressionTree(CSharpNode node, Names names) {
        return node.ancestors(LambdaExpression.class)
                .toStream()
                .map(lambda -> isExpressionTree(names.expectedTypes(lambda), lambda))
                .min(Answer::compareTo)
                .orElse(Answer.NO);
    }

    private static Answer isExpressionTree(Set<TypeRef> asked, LambdaExpression lambda) {
        if (asked.isEmpty()) {
            // A lambda that is declared has a type of its own; what takes an argument may be anybody's method.
            return lambda.getParent() instanceof EqualsValue ? Answer.NO : Answer.POSSIBLE;
        }
        long trees = asked.stream()
                .filter(type -> type.fullName().equals(EXPRESSION_TREE))
                .count();
        boolean isOpen = asked.stream().anyMatch(type -> type.isExternal() && !type.isForeign());
        return trees == asked.size() ? Answer.CERTAIN : trees > 0 || isOpen ? Answer.POSSIBLE : Answer.NO;
    }

    /**
     * Whether the method group {@code group} is converted to a delegate whose parameters are fixed; a method takes one more
     * parameter without harm where it is taken as a plain {@code Delegate}.
     */
    static Answer asksForSignature(Expression group, Names names) {
        Set<TypeRef> asked = names.expectedTypes(group);
        long fixed = asked.stream().filter(DelegatePlace::isDelegate).count();
        if (asked.isEmpty() || fixed < asked.size() && fixed > 0) {
            return Answer.POSSIBLE;
        }
        return fixed > 0 ? Answer.CERTAIN : Answer.NO;
    }

    private static boolean isDelegate(TypeRef type) {
        return type.declaration().stream()
                .flatMap(declaration -> declaration.parts().stream())
                .anyMatch(part -> part.declaration() instanceof DelegateDeclaration);
    }
}
