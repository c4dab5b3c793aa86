package dev.hob.solution.schema;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A fluent expression, unrolled: {@code b.Property<int>("Id").HasColumnType("int")} starts from {@code b} and calls {@code Property}, then
 * {@code HasColumnType}. Extension methods that are called as static ones ({@code XExtensions.UseIdentityColumn(b.Property<int>("Id"), 1L)})
 * and assignments to a discard are seen through.
 */
record FluentChain(Expression start, List<InvocationExpression> calls) {

    static FluentChain of(Expression expression) {
        if (expression instanceof AssignmentExpression assignment) {
            return of(assignment.getRight());
        }
        Deque<InvocationExpression> calls = new ArrayDeque<>();
        Expression at = expression;
        while (at instanceof InvocationExpression call && call.getReceiver().isPresent()) {
            calls.addFirst(call);
            at = call.getReceiver().get();
        }
        return isExtensionClass(at) ? throughFirstArgument(at, calls) : new FluentChain(at, List.copyOf(calls));
    }

    private static boolean isExtensionClass(Expression start) {
        return start instanceof NamedNode name && name.getName().endsWith("Extensions");
    }

    private static FluentChain throughFirstArgument(Expression start, Deque<InvocationExpression> calls) {
        FluentChain inner = Optional.ofNullable(calls.peekFirst())
                .flatMap(call -> Optional.ofNullable(call.getArguments().first()))
                .map(argument -> of(argument.getValue()))
                .orElseGet(() -> new FluentChain(start, List.of()));
        List<InvocationExpression> all = new ArrayList<>(inner.calls);
        all.addAll(calls);
        return new FluentChain(inner.start, List.copyOf(all));
    }

    /** Whether it starts from the variable or parameter with this name. */
    boolean startsFrom(String variable) {
        return start instanceof NameNode name && name.getName().equals(variable);
    }

    /** The first call of a method with this name. */
    Optional<InvocationExpression> call(String method) {
        return calls.stream()
                .filter(call -> call.getMethodName().equals(method))
                .findFirst();
    }

    boolean has(String method) {
        return call(method).isPresent();
    }
}
