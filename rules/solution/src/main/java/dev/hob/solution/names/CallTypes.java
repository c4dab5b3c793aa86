package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorInitializer;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.ObjectCreation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** What calls return and what they ask of their arguments, as far as all methods that they may mean agree. */
final class CallTypes {

    private final ExpressionTypes expressions;
    private final AccessTypes accesses;
    private final CallCandidates candidates;
    private final TypeInference inference;
    private final LambdaTypes lambdas;
    private final Signatures signatures;
    private final NameLookup names;

    CallTypes(
            ExpressionTypes expressions,
            AccessTypes accesses,
            CallCandidates candidates,
            TypeInference inference,
            LambdaTypes lambdas,
            Signatures signatures,
            NameLookup names) {
        this.expressions = expressions;
        this.accesses = accesses;
        this.candidates = candidates;
        this.inference = inference;
        this.lambdas = lambdas;
        this.signatures = signatures;
        this.names = names;
    }

    CallCandidates candidates() {
        return candidates;
    }

    /** What {@code call} returns, if all methods that it may mean agree. */
    Optional<TypeRef> returned(InvocationExpression call, Compilation compilation) {
        Set<TypeRef> types = new LinkedHashSet<>();
        for (Callable candidate : candidates.of(call, compilation)) {
            Map<String, TypeRef> inferred = inference.of(candidate, call, compilation, Optional.empty());
            types.add(signatures.returnType(candidate).with(inferred));
        }
        return types.isEmpty() && isForeign(call, compilation)
                ? Optional.of(TypeRef.INDEPENDENT)
                : ExpressionTypes.single(types);
    }

    /**
     * Whether nobody who knows a library takes part: a method that Hob does not know is called on something of .NET, with
     * nothing of a library, where no other package is imported.
     */
    private boolean isForeign(InvocationExpression call, Compilation compilation) {
        return isForeign(call, call.getArguments(), compilation);
    }

    private boolean isForeign(InvocationExpression call, NodeStream<Argument> arguments, Compilation compilation) {
        if (!(call.getTarget() instanceof MemberAccess access)) {
            return false;
        }
        Optional<TypeRef> owner =
                expressions.owner(access.getTarget(), compilation).filter(accesses::givesForeign);
        // Many packages put their extension methods for Microsoft's types into Microsoft's namespaces.
        boolean isIndependent = owner.isPresent()
                && (compilation.isClosed()
                        || owner.get().fullName().startsWith("System.")
                                && names.at(call, compilation).leavesOnlyIndependent());
        return isIndependent
                && access.getMember().getTypeArguments().all(type -> accesses.isForeign(names.type(type, compilation)))
                && arguments.all(argument -> isForeign(argument.getValue(), compilation));
    }

    private boolean isForeign(Expression argument, Compilation compilation) {
        if (argument instanceof LiteralExpression) {
            return true;
        }
        if (argument instanceof LambdaExpression lambda
                && !LambdaTypes.givesValue(lambda).orElse(true)) {
            return true;
        }
        Optional<TypeRef> type = argument instanceof LambdaExpression lambda
                ? lambdas.returned(lambda, compilation)
                : expressions.of(argument, compilation);
        return type.filter(accesses::isForeign).isPresent();
    }

    /** The types that the methods which the call may mean ask for where {@code argument} stands. */
    Set<TypeRef> expected(Argument argument, Compilation compilation) {
        Set<TypeRef> types = new LinkedHashSet<>();
        CSharpNode call = argument.getParent() instanceof ArgumentList list ? list.getParent() : argument.getParent();
        for (Callable candidate : candidates(call, compilation)) {
            Map<String, TypeRef> inferred = call instanceof InvocationExpression invocation
                    ? inference.of(candidate, invocation, compilation, Optional.of(argument))
                    : Map.of();
            Signatures.parameter(candidate, argument)
                    .flatMap(parameter -> signatures.passed(parameter, candidate))
                    .map(type -> type.with(inferred))
                    .ifPresent(types::add);
        }
        boolean isForeign = types.isEmpty()
                && call instanceof InvocationExpression invocation
                && isForeign(
                        invocation,
                        invocation.getArguments().filter(other -> !(other.getValue() instanceof LambdaExpression)),
                        compilation);
        return isForeign ? Set.of(TypeRef.INDEPENDENT) : types;
    }

    private List<Callable> candidates(CSharpNode call, Compilation compilation) {
        if (call instanceof InvocationExpression invocation) {
            return candidates.of(invocation, compilation);
        }
        if (call instanceof ObjectCreation creation) {
            return candidates.of(creation, compilation);
        }
        return call instanceof ConstructorInitializer initializer ? candidates.of(initializer, compilation) : List.of();
    }
}
