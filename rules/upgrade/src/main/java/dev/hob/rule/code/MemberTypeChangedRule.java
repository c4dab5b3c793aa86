package dev.hob.rule.code;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AssignmentOperator;
import dev.hob.csharp.ast.Expression;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Names;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where a member that has another type in the new release is given a value that does not fit any more, or gives
 * one to a place that asks for the old type.
 */
public final class MemberTypeChangedRule extends ChangedSymbolRule {

    private static final PropertyDescriptor<List<String>> NARROWING = PropertyFactory.stringListProperty("narrowing")
            .desc("methods of .NET, with their types, that make the old type of the new one and lose something")
            .emptyDefaultValue()
            .build();

    /** Makes the rule. */
    public MemberTypeChangedRule() {
        super("symbol | extension method that converts a value for it, or empty | its namespace | what to do");
        definePropertyDescriptor(NARROWING);
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        if (use.isNamed()) {
            return;
        }
        Names after = use.model().namesWith(target().line().name());
        Optional<AssignmentExpression> assignment = use.assignment();
        if (assignment.isPresent()) {
            if (takesValue(assignment.get())) {
                AssignedValue.of(assignment.get(), after)
                        .filter(value -> value.fits() != Answer.CERTAIN)
                        .ifPresent(value -> report(value, use, context));
            }
        } else if (use.whole() instanceof Expression value) {
            ReadValue.of(value, getProperty(NARROWING), use.model().names(), after)
                    .ifPresent(read -> report(read, use, context));
        }
    }

    private static boolean takesValue(AssignmentExpression assignment) {
        return assignment.getOperator() == AssignmentOperator.ASSIGN
                || assignment.getOperator() == AssignmentOperator.COALESCE;
    }

    private void report(AssignedValue value, SymbolUse use, RuleContext context) {
        String advice = use.row().cells().get(2);
        FindingDraft draft = finding(use, advice);
        if (use.meaning().isCertain()) {
            if (value.fits() == Answer.POSSIBLE) {
                draft.possible()
                        .advice("The sources do not tell what is assigned: check whether it is "
                                + value.asked().asWritten() + ". " + advice);
            } else {
                draft.fix(value.converted(
                        use, use.row().cells().get(0), use.row().cells().get(1)));
            }
        }
        draft.report(
                context, this, use.row().shown(), value.shown(), value.asked().asWritten());
    }

    private void report(ReadValue read, SymbolUse use, RuleContext context) {
        FindingDraft draft = finding(use, use.row().cells().get(2));
        if (use.meaning().isCertain()) {
            read.fix(use).ifPresent(draft::fix);
        }
        draft.report(context, this, use.row().shown(), read.given(), read.asked());
    }
}
