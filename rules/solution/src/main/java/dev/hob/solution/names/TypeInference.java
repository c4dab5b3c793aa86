package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The type arguments of calls of generic methods (§12.6.3). */
final class TypeInference {

    private static final String TASK = "System.Threading.Tasks.Task`1";

    private final ExpressionTypes expressions;
    private final LambdaTypes lambdas;
    private final CallCandidates candidates;
    private final Elements elements;
    private final NameLookup names;
    private final Signatures signatures;
    private final TypeArguments typeArguments;

    TypeInference(
            ExpressionTypes expressions,
            LambdaTypes lambdas,
            CallCandidates candidates,
            Elements elements,
            NameLookup names,
            Signatures signatures,
            TypeArguments typeArguments) {
        this.expressions = expressions;
        this.lambdas = lambdas;
        this.candidates = candidates;
        this.elements = elements;
        this.names = names;
        this.signatures = signatures;
        this.typeArguments = typeArguments;
    }

    /**
     * The type arguments: those that are written, else what the receiver and the arguments tell; unknown where they do
     * not.
     *
     * @param asking the argument for which it is asked what may stand there, if there is one: it does not count itself,
     *     nor do lambdas behind it, because what they return must not be asked while one of them is itself typed
     */
    Map<String, TypeRef> of(
            Callable candidate, InvocationExpression call, Compilation compilation, Optional<Argument> asking) {
        Map<String, TypeRef> inferred = new HashMap<>();
        if (candidate.typeParameters().isEmpty()) {
            return inferred;
        }
        List<TypeNode> written =
                call.getMethod().map(name -> name.getTypeArguments().toList()).orElse(List.of());
        for (int i = 0; i < Math.min(written.size(), candidate.typeParameters().size()); i++) {
            inferred.put(candidate.typeParameters().get(i), names.type(written.get(i), compilation));
        }
        if (written.isEmpty()) {
            infer(candidate, call, compilation, asking, inferred);
        }
        candidate.typeParameters().forEach(name -> inferred.putIfAbsent(name, TypeRef.UNKNOWN));
        return inferred;
    }

    private void infer(
            Callable candidate,
            InvocationExpression call,
            Compilation compilation,
            Optional<Argument> asking,
            Map<String, TypeRef> inferred) {
        Optional<TypeRef> receiver = call.getReceiver().flatMap(value -> expressions.of(value, compilation));
        add(candidate.receiver().flatMap(p -> signatures.type(p, candidate)), receiver, candidate, inferred);
        List<Argument> functions = new ArrayList<>();
        for (Argument argument : call.getArguments()) {
            Expression value = argument.getValue();
            if (asking.filter(argument::equals).isPresent()) {
                continue;
            }
            if (value instanceof LambdaExpression) {
                functions.add(argument);
                continue;
            }
            Optional<TypeRef> type = expressions.of(value, compilation);
            add(asked(candidate, argument, type), type, candidate, inferred);
            if (type.isEmpty() && (value instanceof SimpleName || value instanceof MemberAccess)) {
                functions.add(argument);
            }
        }
        for (Argument function : functions) {
            if (asking.isEmpty() || function.getIndexInParent() < asking.get().getIndexInParent()) {
                inferFromFunction(candidate, function, compilation, inferred);
            }
        }
    }

    /** What a lambda or a method of a method group gives, against what its delegate type returns. */
    private void inferFromFunction(
            Callable candidate, Argument argument, Compilation compilation, Map<String, TypeRef> inferred) {
        Optional<TypeRef> returned = asked(candidate, argument, Optional.empty())
                .flatMap(signatures::signature)
                .map(signatures::returnType);
        if (returned.isEmpty()) {
            return;
        }
        if (argument.getValue() instanceof LambdaExpression lambda) {
            Optional<TypeRef> given = lambdas.returned(lambda, compilation);
            boolean isAsync = lambda.hasModifier(Modifier.ASYNC);
            Optional<TypeRef> inTask = isAsync ? returned.flatMap(elements::awaited) : Optional.empty();
            if (isAsync && inTask.isEmpty()) {
                add(returned, given.map(type -> names.platform(TASK, List.of(type))), candidate, inferred);
            } else {
                add(isAsync ? inTask : returned, given, candidate, inferred);
            }
        } else {
            List<Callable> group = candidates.ofGroup(argument.getValue(), compilation);
            group.stream().findFirst().ifPresent(method -> add(returned, ofGroup(method), candidate, inferred));
        }
    }

    private Optional<TypeRef> ofGroup(Callable method) {
        return method.typeParameters().isEmpty() ? Optional.of(signatures.returnType(method)) : Optional.empty();
    }

    private Optional<TypeRef> asked(Callable candidate, Argument argument, Optional<TypeRef> given) {
        Optional<Parameter> parameter = Signatures.parameter(candidate, argument);
        boolean isWhole = given.filter(TypeRef::isArray).isPresent();
        return parameter.flatMap(p -> isWhole ? signatures.type(p, candidate) : signatures.passed(p, candidate));
    }

    private void add(
            Optional<TypeRef> asked, Optional<TypeRef> given, Callable candidate, Map<String, TypeRef> inferred) {
        if (asked.isPresent() && given.isPresent()) {
            typeArguments.infer(asked.get(), given.get(), candidate.typeParameters(), inferred);
        }
    }
}
