package dev.hob.rule.retype;

import dev.hob.csharp.ast.Expression;
import dev.hob.findings.Fix;
import dev.hob.rule.ReleaseSurface;
import dev.hob.solution.SolutionModel;
import java.util.Optional;

/** The fix that gives one value another type, and with it the parameter that it comes in by and whatever keeps it. */
public final class RetypedValue {

    private RetypedValue() {}

    /** The fix; nothing if some use of the value needs the old type, or if nothing has to be changed. */
    public static Optional<Fix> of(Expression value, TypeSwap swap, SolutionModel model, ReleaseSurface target) {
        VariableSwap variables = new VariableSwap(model, swap, new NewTypeJudge(model, target, swap));
        if (!variables.take(value) || variables.isEmpty()) {
            return Optional.empty();
        }
        FixWriter writer = new FixWriter(model);
        variables.write(writer);
        return Optional.of(writer.fix("Take " + TypesAfter.simple(swap.after()), Fix.Safety.SUGGESTED));
    }
}
