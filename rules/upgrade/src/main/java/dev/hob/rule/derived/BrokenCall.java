package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.retype.CallArguments;
import dev.hob.rule.retype.ConstructorCall;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.ApiType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A call of a constructor that the target release no longer has.
 *
 * @param call the call
 * @param type the type as the target release declares it
 * @param now the constructor that takes the place of the called one
 * @param change how the one became the other
 * @param doubt why the call may be sound after all; empty if it is certainly broken
 */
record BrokenCall(ConstructorCall call, ApiType type, ApiMember now, SignatureChange change, Optional<String> doubt) {

    /** What is broken about {@code call}; nothing if the target release takes it as it is, or if it is no call of the old release. */
    static Optional<BrokenCall> of(ConstructorCall call, SolutionModel model, ReleaseSurface target) {
        Optional<ApiType> before = ReleaseSurface.inUse(model, call.type());
        Optional<ApiType> after = target.type(call.type());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        TypesAfter types = new TypesAfter(model, target);
        CallArguments arguments = call.passed();
        List<ApiMember> called = before.get().constructors().stream()
                .filter(constructor -> arguments.fit(constructor.parameters()))
                .toList();
        List<ApiMember> now = after.get().constructors();
        if (called.isEmpty() || now.isEmpty() || now.stream().anyMatch(c -> takes(c, arguments, types))) {
            return Optional.empty();
        }
        SignatureChange change = called.stream()
                .flatMap(old -> now.stream().map(c -> SignatureChange.between(old.parameters(), c.parameters())))
                .min(Comparator.comparingInt(BrokenCall::cost))
                .orElseThrow();
        ApiMember constructor = now.stream()
                .filter(c -> c.parameters().equals(change.after()))
                .findFirst()
                .orElseThrow();
        boolean sound = change.added().isEmpty() && given(change, arguments).isEmpty();
        Answer fits = sound ? fits(change, arguments, types) : Answer.NO;
        return fits == Answer.CERTAIN
                ? Optional.empty()
                : Optional.of(new BrokenCall(
                        call,
                        after.get(),
                        constructor,
                        change,
                        fits == Answer.NO ? call.doubt() : Optional.of("the type of an argument is not known")));
    }

    private static int cost(SignatureChange change) {
        long swapped =
                change.steps().stream().filter(SignatureChange.Step::swapped).count();
        return (int) swapped + 2 * (change.dropped().size() + change.added().size());
    }

    /** Whether {@code constructor} takes the arguments as they are. */
    private static boolean takes(ApiMember constructor, CallArguments arguments, TypesAfter types) {
        List<ApiParameter> parameters = constructor.parameters();
        return arguments.fit(parameters)
                && arguments.arguments().stream()
                        .allMatch(argument -> types.fits(
                                        argument.getValue(),
                                        parameters
                                                .get(arguments.index(argument, parameters))
                                                .type())
                                == Answer.CERTAIN);
    }

    /** Whether the arguments for parameters whose type changed are of the new type already. */
    private static Answer fits(SignatureChange change, CallArguments arguments, TypesAfter types) {
        Answer worst = Answer.CERTAIN;
        for (SignatureChange.Step step : change.steps()) {
            if (step.swapped()) {
                Optional<Argument> argument = arguments.at(step.old(), change.before());
                Answer answer = argument.map(
                                a -> types.fits(a.getValue(), step.parameter().type()))
                        .orElse(Answer.CERTAIN);
                worst = answer.compareTo(worst) > 0 ? answer : worst;
            }
        }
        return worst;
    }

    /** The arguments for parameters that are gone. */
    private static List<Argument> given(SignatureChange change, CallArguments arguments) {
        return change.dropped().stream()
                .flatMap(index -> arguments.at(index, change.before()).stream())
                .toList();
    }

    /** The type that {@code argument} of the call must have in the target release, if that is another than before. */
    Optional<String> newTypeOf(Argument argument) {
        int index = call.passed().index(argument, change.before());
        return change.stepOf(index)
                .filter(SignatureChange.Step::swapped)
                .map(step -> step.parameter().type());
    }
}
