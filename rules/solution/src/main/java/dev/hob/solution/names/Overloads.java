package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.DeclarationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of several methods takes the arguments of a call, and which takes them best (§12.6.4). */
final class Overloads {

    private final ExpressionTypes expressions;
    private final LambdaTypes lambdas;
    private final Signatures signatures;
    private final TypeArguments conversions;

    Overloads(ExpressionTypes expressions, LambdaTypes lambdas, Signatures signatures, TypeArguments conversions) {
        this.expressions = expressions;
        this.lambdas = lambdas;
        this.signatures = signatures;
        this.conversions = conversions;
    }

    /** Those of {@code candidates} that may take the arguments. */
    List<Callable> fitting(List<Callable> candidates, List<Argument> arguments, int arity, Compilation compilation) {
        return candidates.stream()
                .filter(candidate -> candidate.takes(arguments))
                .filter(candidate ->
                        arity == 0 || arity == candidate.typeParameters().size())
                .filter(candidate -> arguments.stream().allMatch(a -> mayTake(candidate, a, compilation) != Answer.NO))
                .toList();
    }

    /** Whether the argument may be passed: lambdas by their parameters and results, other values by their type. */
    private Answer mayTake(Callable candidate, Argument argument, Compilation compilation) {
        Optional<Parameter> parameter = Signatures.parameter(candidate, argument);
        if (parameter.isEmpty()) {
            return Answer.NO;
        }
        Optional<TypeRef> type = signatures.passed(parameter.get(), candidate);
        if (argument.getValue() instanceof LambdaExpression lambda) {
            return takesLambda(lambda, type, compilation);
        }
        if (argument.getValue() instanceof AnonymousMethod
                || argument.getValue() instanceof DeclarationExpression
                || type.isEmpty()) {
            return Answer.POSSIBLE;
        }
        Optional<TypeRef> value = expressions.of(argument.getValue(), compilation);
        if (value.isEmpty()) {
            return Answer.POSSIBLE;
        }
        Answer converts = conversions.converts(value.get(), type.get());
        return converts == Answer.NO && parameter.get().hasModifier(Modifier.PARAMS)
                ? conversions.converts(
                        value.get(), signatures.type(parameter.get(), candidate).orElseThrow())
                : converts;
    }

    private Answer takesLambda(LambdaExpression lambda, Optional<TypeRef> type, Compilation compilation) {
        Optional<Callable> signature = type.flatMap(signatures::signature);
        if (signature.isEmpty()) {
            boolean mayBe = type.isEmpty()
                    || type.get().isExternal()
                    || type.get().isParameter()
                    || type.get().isUnknown()
                    || type.get().is("System.Delegate");
            return mayBe ? Answer.POSSIBLE : Answer.NO;
        }
        if (signature.get().parameters().size() != lambda.getParameters().count()) {
            return Answer.NO;
        }
        TypeRef returned = signatures.returnType(signature.get());
        boolean isVoid = returned.is("System.Void");
        boolean isTask = returned.is("System.Threading.Tasks.Task");
        boolean isAsync = lambda.hasModifier(Modifier.ASYNC);
        Optional<Boolean> gives = LambdaTypes.givesValue(lambda);
        if (gives.isPresent() && gives.get() == (isVoid || isAsync && isTask)) {
            return Answer.NO;
        }
        // What a lambda with parameters returns must not be asked before these have types.
        Optional<TypeRef> given = lambda.getParameters().isEmpty() && !isAsync && !isVoid
                ? lambdas.returned(lambda, compilation)
                : Optional.empty();
        return given.map(value -> conversions.converts(value, returned)).orElse(Answer.CERTAIN);
    }

    /** The one that is better than all others, if there is one; else all. */
    List<Callable> best(
            List<Callable> fitting, List<Argument> arguments, Optional<TypeRef> receiver, Compilation compilation) {
        List<Callable> best = fitting;
        List<Callable> sure = fitting.stream()
                .filter(candidate ->
                        arguments.stream().allMatch(a -> mayTake(candidate, a, compilation) == Answer.CERTAIN))
                .toList();
        best = sure.isEmpty() ? best : sure;
        List<Callable> winners = new ArrayList<>();
        for (Callable candidate : best) {
            List<Callable> others =
                    best.stream().filter(other -> other != candidate).toList();
            if (others.stream().noneMatch(other -> isBetter(other, candidate, arguments))) {
                winners.add(candidate);
            }
        }
        return winners.isEmpty() ? best : winners;
    }

    /** Whether no argument converts worse with {@code one} and some converts better (§12.6.4.3). */
    private boolean isBetter(Callable one, Callable other, List<Argument> arguments) {
        int compared = compareReceivers(one, other);
        boolean better = compared > 0;
        if (compared < 0) {
            return false;
        }
        for (Argument argument : arguments) {
            Optional<TypeRef> a = Signatures.parameter(one, argument).flatMap(p -> signatures.passed(p, one));
            Optional<TypeRef> b = Signatures.parameter(other, argument).flatMap(p -> signatures.passed(p, other));
            int order = a.isPresent() && b.isPresent() ? compare(a.get(), b.get()) : 0;
            if (order < 0) {
                return false;
            }
            better |= order > 0;
        }
        return better || one.parameters().size() < other.parameters().size();
    }

    private int compareReceivers(Callable one, Callable other) {
        Optional<TypeRef> a = one.receiver().flatMap(p -> signatures.type(p, one));
        Optional<TypeRef> b = other.receiver().flatMap(p -> signatures.type(p, other));
        return a.isPresent() && b.isPresent() ? compare(a.get(), b.get()) : 0;
    }

    /** Positive if {@code a} is the more specific type, negative if {@code b} is. */
    private int compare(TypeRef a, TypeRef b) {
        if (a.equals(b)) {
            return 0;
        }
        boolean toB = isMoreSpecific(a, b);
        boolean toA = isMoreSpecific(b, a);
        return toA == toB ? 0 : toB ? 1 : -1;
    }

    private boolean isMoreSpecific(TypeRef a, TypeRef b) {
        if (a.isParameter() || a.isUnknown() || a.isExternal()) {
            return false;
        }
        return b.isParameter() || conversions.converts(a, b) == Answer.CERTAIN;
    }
}
