package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.Expression;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.retype.RetypedValue;
import dev.hob.rule.retype.TypeSwap;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds calls of extension methods that pass an argument of a type which the new release does not take. What is passed
 * is judged as it will be: a member of the library may have changed its type along with the parameter.
 */
public final class ParameterTypeChangedRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public ParameterTypeChangedRule() {
        super("method | parameters behind the receiver | the changed one | its old type | its new type"
                + " | namespaces with another type of that name | what to do");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        if (use.isNamed()) {
            return;
        }
        Optional<ExtensionCall> call = use.call().flatMap(it -> ExtensionCall.of(it, use.model()));
        Optional<Expression> argument = call.flatMap(it -> argument(it, use.row()));
        Names after = use.model().namesWith(target().line().name());
        Optional<TypeRef> given = argument.flatMap(after::typeOf);
        String wanted = use.row().cells().get(3);
        Answer fits = argument.isEmpty()
                ? Answer.NO
                : given.map(type -> after.isA(type, wanted)).orElse(Answer.POSSIBLE);
        if (fits == Answer.CERTAIN) {
            return;
        }
        String advice = use.row()
                .cells()
                .get(5)
                .replace("{argument}", argument.map(Expression::getText).orElse("it"));
        FindingDraft draft = finding(use, advice);
        if (fits == Answer.POSSIBLE && use.meaning().isCertain()) {
            draft.possible()
                    .advice("The sources do not tell what "
                            + argument.map(Expression::getText).orElseThrow()
                            + " is. " + advice);
        }
        argument.filter(value -> given.filter(
                                type -> type.fullName().equals(use.row().cells().get(2)))
                        .isPresent())
                .flatMap(value -> retyped(value, use))
                .ifPresent(draft::fix);
        draft.report(
                context,
                this,
                use.row().shown(),
                wanted.substring(wanted.lastIndexOf('.') + 1),
                given.map(TypeRef::asWritten).orElse("what is passed"));
    }

    /** The new type wherever the value comes from, if it suits everywhere. */
    private Optional<Fix> retyped(Expression value, SymbolUse use) {
        List<String> cells = use.row().cells();
        TypeSwap swap = TypeSwap.of(cells.get(2), cells.get(3), cells.get(4));
        return RetypedValue.of(value, swap, use.model(), ReleaseSurface.of(target().line()));
    }

    private static Optional<Expression> argument(ExtensionCall call, ChangedSymbols.Row row) {
        List<String> parameters =
                Arrays.stream(row.cells().get(0).split(",")).map(String::strip).toList();
        String changed = row.cells().get(1);
        Optional<Expression> named = call.arguments().stream()
                .filter(argument -> argument.getArgumentName()
                        .map(ArgumentName::getName)
                        .filter(changed::equals)
                        .isPresent())
                .map(Argument::getValue)
                .findFirst();
        int index = parameters.indexOf(changed);
        return named.or(() -> call.arguments().stream()
                .skip(index)
                .limit(1)
                .filter(argument -> argument.getArgumentName().isEmpty())
                .map(Argument::getValue)
                .findFirst());
    }
}
