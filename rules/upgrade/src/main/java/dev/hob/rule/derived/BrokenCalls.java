package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.retype.ConstructorCalls;
import dev.hob.rule.retype.NewTypeJudge;
import dev.hob.rule.retype.TypeSwap;
import dev.hob.rule.retype.ValueUse;
import dev.hob.solution.SolutionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The broken constructor calls of the files that one finding's fix touches, each file looked through once. */
final class BrokenCalls {

    private final SolutionModel model;
    private final ReleaseSurface target;
    private final Predicate<String> types;
    private final Map<CompilationUnit, List<BrokenCall>> known = new HashMap<>();

    /** Calls of constructors of the library's {@code types}, by full name, that {@code target} no longer has. */
    BrokenCalls(SolutionModel model, ReleaseSurface target, Predicate<String> types) {
        this.model = model;
        this.target = target;
        this.types = types;
    }

    SolutionModel model() {
        return model;
    }

    ReleaseSurface target() {
        return target;
    }

    List<BrokenCall> in(CompilationUnit unit) {
        List<BrokenCall> calls = known.get(unit);
        if (calls == null) {
            calls = ConstructorCalls.in(unit, model, type -> !type.isOwn() && types.test(type.fullName())).stream()
                    .flatMap(call -> BrokenCall.of(call, model, target).stream())
                    .toList();
            known.put(unit, calls);
        }
        return calls;
    }

    /** What the release says about values that get another type. */
    ValueUse.Judge judge(TypeSwap swap) {
        return new NewTypeJudge(model, target, swap) {
            @Override
            public boolean takesNewType(Argument argument) {
                return wantsNewType(argument, swap) || super.takesNewType(argument);
            }
        };
    }

    private boolean wantsNewType(Argument argument, TypeSwap swap) {
        return in(argument.getCompilationUnit()).stream()
                .filter(call -> call.call().passed().arguments().contains(argument))
                .flatMap(call -> call.newTypeOf(argument).stream())
                .anyMatch(swap.after()::equals);
    }
}
