package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.InvocationExpression;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What calls return and what they ask of their arguments, as far as all methods that they may mean agree. */
final class CallTypes {

    private final CallCandidates candidates;
    private final TypeInference inference;
    private final Signatures signatures;

    CallTypes(CallCandidates candidates, TypeInference inference, Signatures signatures) {
        this.candidates = candidates;
        this.inference = inference;
        this.signatures = signatures;
    }

    /** What {@code call} returns, if all methods that it may mean agree. */
    Optional<TypeRef> returned(InvocationExpression call, Compilation compilation) {
        Set<TypeRef> types = new LinkedHashSet<>();
        for (Callable candidate : candidates.of(call, compilation)) {
            Map<String, TypeRef> inferred = inference.of(candidate, call, compilation, true);
            types.add(signatures.returnType(candidate).with(inferred));
        }
        return ExpressionTypes.single(types);
    }

    /** The types that the methods which the call may mean ask for where {@code argument} stands. */
    Set<TypeRef> expected(Argument argument, Compilation compilation) {
        Set<TypeRef> types = new LinkedHashSet<>();
        if (argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call) {
            for (Callable candidate : candidates.of(call, compilation)) {
                Map<String, TypeRef> inferred = inference.of(candidate, call, compilation, false);
                Signatures.parameter(candidate, argument)
                        .flatMap(parameter -> signatures.type(parameter, candidate))
                        .map(type -> type.with(inferred))
                        .ifPresent(types::add);
            }
        }
        return types;
    }
}
