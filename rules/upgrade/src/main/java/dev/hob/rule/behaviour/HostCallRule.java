package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.IfStatement;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports calls that set up a host in a way that the new release takes otherwise: alone, beside other calls, or for want of other calls. What
 * concerns the host as a whole is reported once, at the first such call of its project.
 */
public final class HostCallRule extends UpgradeRule {

    private static final PropertyDescriptor<String> CALLS = PropertyFactory.stringProperty("calls")
            .desc(
                    "one row each: call | inside of it | beside it in the host | unless in the host | level | message | advice")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<Boolean> ONCE = PropertyFactory.booleanProperty("once")
            .desc("whether it is reported once in each project")
            .defaultValue(true)
            .build();

    private static final PropertyDescriptor<Integer> NET_BELOW = PropertyFactory.intProperty("netBelow")
            .desc("only in hosts that are built for .NET below this major version; 0: in all")
            .defaultValue(0)
            .build();

    private static final PropertyDescriptor<List<String>> GUARDS = PropertyFactory.stringListProperty("guards")
            .desc("not under an if whose condition names one of these")
            .emptyDefaultValue()
            .build();

    /** Declares the rule's own properties. */
    public HostCallRule() {
        definePropertyDescriptor(CALLS);
        definePropertyDescriptor(ONCE);
        definePropertyDescriptor(NET_BELOW);
        definePropertyDescriptor(GUARDS);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        List<HostCall> rows = HostCall.parse(getProperty(CALLS));
        boolean holdsACall = root.descendants(InvocationExpression.class)
                .any(call -> rows.stream().anyMatch(row -> answer(call, row, model) != Answer.NO));
        if (!holdsACall) {
            return;
        }
        Host.of(uri, model)
                .filter(host ->
                        getProperty(NET_BELOW) == 0 || host.movesFromNetBelow(getProperty(NET_BELOW), lowestAccepted()))
                .ifPresent(host -> check((CompilationUnit) root, uri, rows, host, model, context));
    }

    private void check(
            CompilationUnit unit,
            String uri,
            List<HostCall> rows,
            Host host,
            SolutionModel model,
            RuleContext context) {
        for (InvocationExpression call : unit.descendants(InvocationExpression.class)) {
            Optional<HostCall> matching = rows.stream()
                    .filter(row -> answer(call, row, model) != Answer.NO && holds(row, host))
                    .findFirst();
            if (matching.isPresent()) {
                if (getProperty(ONCE) && isReportedElsewhere(matching.get(), uri, host, model)) {
                    return;
                }
                report(call, matching.get(), model, context);
                if (getProperty(ONCE)) {
                    return;
                }
            }
        }
    }

    /** Whether an earlier file of the project holds such a call too. */
    private boolean isReportedElsewhere(HostCall row, String uri, Host host, SolutionModel model) {
        return host.ownFiles().headSet(uri).stream()
                .filter(model.sources().filesWith(List.of(row.call().identifier()))::contains)
                .flatMap(other -> model.sources().parsed(other).tree().stream())
                .flatMap(other -> other.descendants(InvocationExpression.class).toStream())
                .anyMatch(call -> answer(call, row, model) != Answer.NO);
    }

    /** Whether the call itself is as the row says. */
    private Answer answer(InvocationExpression call, HostCall row, SolutionModel model) {
        Answer made = row.isMadeBy(call, model.names());
        return made != Answer.NO
                        && row.inside().stream().allMatch(group -> isInside(call, group, model))
                        && !isGuarded(call)
                ? made
                : Answer.NO;
    }

    private static boolean isInside(InvocationExpression call, List<SoughtName> group, SolutionModel model) {
        return call.getArgumentList()
                .descendants(SimpleName.class)
                .any(name -> !isSwitchedOff(name)
                        && group.stream().anyMatch(sought -> sought.isMeantBy(name, model.names()) != Answer.NO));
    }

    private static boolean isSwitchedOff(SimpleName name) {
        AssignmentExpression assignment =
                name.ancestors(AssignmentExpression.class).first();
        return assignment != null
                && assignment.getRight() instanceof LiteralExpression value
                && value.getImage().equals("false");
    }

    private boolean isGuarded(InvocationExpression call) {
        return call.ancestors(IfStatement.class)
                .any(choice -> choice.getCondition().descendantsOrSelf().any(this::isGuard));
    }

    private boolean isGuard(CSharpNode node) {
        return node instanceof SimpleName name && getProperty(GUARDS).contains(name.getName());
    }

    private static boolean holds(HostCall row, Host host) {
        String call = row.call().identifier();
        return row.beside().stream().allMatch(group -> host.uses(group, call))
                && (row.unless().isEmpty() || !host.uses(row.unless(), call));
    }

    private void report(InvocationExpression call, HostCall row, SolutionModel model, RuleContext context) {
        SimpleName method = call.getMethod().orElseThrow();
        FindingDraft draft = FindingDraft.of(this, call)
                .at(
                        method.getNameRegion().getStartOffset(),
                        method.getNameRegion().getEndOffset())
                .advice(row.advice());
        row.level().ifPresent(draft::level);
        if (row.isMadeBy(call, model.names()) == Answer.POSSIBLE) {
            draft.possible();
        }
        draft.report(context, this, row.says());
    }
}
