package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.TypeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The type arguments of calls of generic methods (§12.6.3). */
final class TypeInference {

    private final ExpressionTypes expressions;
    private final NameLookup names;
    private final Signatures signatures;
    private final TypeArguments typeArguments;

    TypeInference(ExpressionTypes expressions, NameLookup names, Signatures signatures, TypeArguments typeArguments) {
        this.expressions = expressions;
        this.names = names;
        this.signatures = signatures;
        this.typeArguments = typeArguments;
    }

    /**
     * The type arguments: those that are written, else what the receiver and the arguments tell.
     *
     * @param withLambdas whether what lambdas return counts, which must not be asked while a lambda itself is typed
     */
    Map<String, TypeRef> of(
            Callable candidate, InvocationExpression call, Compilation compilation, boolean withLambdas) {
        Map<String, TypeRef> inferred = new HashMap<>();
        if (candidate.typeParameters().isEmpty()) {
            return inferred;
        }
        List<TypeNode> written =
                call.getMethod().map(name -> name.getTypeArguments().toList()).orElse(List.of());
        for (int i = 0; i < written.size(); i++) {
            inferred.put(candidate.typeParameters().get(i), names.type(written.get(i), compilation));
        }
        if (written.isEmpty()) {
            infer(candidate, call, compilation, withLambdas, inferred);
        }
        return inferred;
    }

    private void infer(
            Callable candidate,
            InvocationExpression call,
            Compilation compilation,
            boolean withLambdas,
            Map<String, TypeRef> inferred) {
        Optional<TypeRef> receiver = call.getReceiver().flatMap(value -> expressions.of(value, compilation));
        add(candidate.receiver().flatMap(p -> signatures.type(p, candidate)), receiver, candidate, inferred);
        List<Argument> lambdas = new ArrayList<>();
        for (Argument argument : call.getArguments()) {
            if (argument.getValue() instanceof LambdaExpression) {
                lambdas.add(argument);
            } else {
                add(asked(candidate, argument), expressions.of(argument.getValue(), compilation), candidate, inferred);
            }
        }
        if (withLambdas) {
            lambdas.forEach(lambda -> inferFromLambda(candidate, lambda, compilation, inferred));
        }
    }

    /** What the body of a lambda gives, against what its delegate type returns. */
    private void inferFromLambda(
            Callable candidate, Argument argument, Compilation compilation, Map<String, TypeRef> inferred) {
        Optional<Callable> signature = asked(candidate, argument).flatMap(signatures::signature);
        if (signature.isPresent() && ((LambdaExpression) argument.getValue()).getBody() instanceof Expression body) {
            add(signature.map(signatures::returnType), expressions.of(body, compilation), candidate, inferred);
        }
    }

    private Optional<TypeRef> asked(Callable candidate, Argument argument) {
        return Signatures.parameter(candidate, argument).flatMap(p -> signatures.type(p, candidate));
    }

    private void add(
            Optional<TypeRef> asked, Optional<TypeRef> given, Callable candidate, Map<String, TypeRef> inferred) {
        if (asked.isPresent() && given.isPresent()) {
            typeArguments.infer(asked.get(), given.get(), candidate.typeParameters(), inferred);
        }
    }
}
