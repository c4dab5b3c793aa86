package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.Parameter;
import dev.hob.findings.Fix;
import dev.hob.rule.retype.CallArguments;
import dev.hob.rule.retype.ConstructorCall;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.OwnConstructors;
import dev.hob.rule.retype.TypeSwap;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.rule.retype.VariableSwap;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.surface.ApiParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rewrites a constructor call for a new parameter list, and whatever must change with it: the parameters of the calling
 * constructor, the variables that the arguments come from, and those who call the calling constructor in turn.
 */
final class SignatureFix {

    private final BrokenCalls broken;
    private final SolutionModel model;
    private final List<TypeSwap> safeSwaps;
    private final FixWriter writer;
    private boolean safe = true;

    private SignatureFix(BrokenCalls broken, List<TypeSwap> safeSwaps) {
        this.broken = broken;
        this.model = broken.model();
        this.safeSwaps = safeSwaps;
        this.writer = new FixWriter(model);
    }

    /**
     * The fix for {@code call}, if every argument is at hand or can be asked for. Safe if nothing happens but exchanges of
     * types in {@code safeSwaps} whose variables nobody else sees.
     */
    static Optional<Fix> of(BrokenCall call, BrokenCalls broken, List<TypeSwap> safeSwaps) {
        SignatureFix fix = new SignatureFix(broken, safeSwaps);
        if (!fix.rewrite(call.call(), call.change())) {
            return Optional.empty();
        }
        String name = TypesAfter.simple(call.call().type());
        return Optional.of(fix.writer.fix(
                "Call the constructor of " + name + " as it is declared now",
                fix.safe ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED));
    }

    private boolean rewrite(ConstructorCall call, SignatureChange change) {
        if (call.arguments().isEmpty() || !change.keepsOrder()) {
            return false;
        }
        CallArguments passed = call.passed();
        CommaList list = new CommaList(call.arguments().get(), passed.arguments());
        Optional<CallingConstructor> caller = call.parameters().map(p -> new CallingConstructor(p, writer));
        int last = -1;
        for (SignatureChange.Step step : change.steps()) {
            if (step.isAdded()) {
                Optional<String> text = value(step.parameter(), passed, caller, last);
                if (text.isEmpty()) {
                    return false;
                }
                list.addAfter(last, text.get());
                safe = false;
            } else if (!step.isNew()) {
                Optional<Argument> argument = passed.at(step.old(), change.before());
                if (argument.isPresent() && step.swapped() && !exchange(argument.get(), step, change, passed, caller)) {
                    return false;
                }
                last = argument.map(passed.arguments()::indexOf).orElse(last);
            }
        }
        for (int dropped : change.dropped()) {
            Optional<Argument> argument = passed.at(dropped, change.before());
            if (argument.isPresent()) {
                list.remove(passed.arguments().indexOf(argument.get()));
                caller.ifPresent(c -> c.dropIfUnused(argument.get().getValue(), call, broken.target()));
                safe = false;
            }
        }
        list.write(writer);
        return caller.isEmpty() || finish(caller.get());
    }

    /** Writes the parameters of the calling constructor, and what follows for those who call it. */
    private boolean finish(CallingConstructor caller) {
        caller.write();
        return !caller.isChanged()
                || OwnConstructors.callers(caller.list(), model).stream()
                        .allMatch(outer -> rewrite(outer, caller.change()));
    }

    /** Gives the argument the new type, or passes a parameter of the new type in its place. */
    private boolean exchange(
            Argument argument,
            SignatureChange.Step step,
            SignatureChange change,
            CallArguments passed,
            Optional<CallingConstructor> caller) {
        String oldType = change.before().get(step.old()).type();
        String newType = step.parameter().type();
        Optional<TypeSwap> known =
                safeSwaps.stream().filter(s -> s.is(oldType, newType)).findFirst();
        TypeSwap swap = known.orElseGet(() -> new TypeSwap(oldType, newType, List.of()));
        VariableSwap variables = new VariableSwap(model, swap, broken.judge(swap));
        if (variables.take(argument.getValue())) {
            variables.write(writer);
            safe &= known.isPresent() && variables.isContained();
            return true;
        }
        if (caller.isEmpty()) {
            return false;
        }
        safe = false;
        String name = caller.get()
                .parameterFor(step.parameter(), passed, passed.arguments().indexOf(argument));
        writer.replace(argument, argument.getValue().getTextRegion(), name);
        return true;
    }

    /** What to pass for a new parameter: a parameter that is there or is added, or what the container gives. */
    private Optional<String> value(
            ApiParameter parameter, CallArguments passed, Optional<CallingConstructor> caller, int last) {
        if (caller.isPresent()) {
            return Optional.of(caller.get().parameterFor(parameter, passed, last));
        }
        return passed.arguments().stream()
                .map(Argument::getValue)
                .flatMap(value -> container(value).stream())
                .findFirst()
                .map(services -> services + ".GetRequiredService<"
                        + writer.type(parameter.type(), passed.arguments().get(0)) + ">()");
    }

    private static Optional<String> container(Expression value) {
        return value instanceof InvocationExpression call
                        && call.getMethod()
                                .filter(m ->
                                        m instanceof GenericName && m.getName().equals("GetRequiredService"))
                                .isPresent()
                ? call.getReceiver().map(Expression::getText)
                : Optional.empty();
    }

    /** The names of parameters, for callers that name arguments. */
    static List<ApiParameter> described(List<Parameter> parameters) {
        List<ApiParameter> described = new ArrayList<>();
        for (Parameter parameter : parameters) {
            described.add(new ApiParameter(
                    "",
                    parameter.getType().map(type -> type.getText()).orElse(""),
                    parameter.getName(),
                    parameter.getDefault().map(Expression::getText)));
        }
        return described;
    }
}
