package dev.hob.rule.code;

import dev.hob.csharp.ast.AccessOperator;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.ReturnStatement;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.ImplicitExpression;
import dev.hob.rule.UsingInsertion;
import dev.hob.solution.SolutionModel;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Writes what replaces a call of a removed extension method. Only for plain calls on a receiver that may be evaluated
 * twice without harm; whatever is more intricate gets advice, no fix.
 */
final class CallReplacement {

    private static final String AWAIT = "await ";

    private final RemovedExtension removed;
    private final SolutionModel model;

    CallReplacement(RemovedExtension removed, SolutionModel model) {
        this.removed = removed;
        this.model = model;
    }

    /** The fix for {@code call}, if it can be written down. */
    Optional<Fix> fix(InvocationExpression call) {
        if (removed.replacement().isEmpty() || !(call.getTarget() instanceof MemberAccess access)) {
            return Optional.empty();
        }
        boolean awaits = removed.replacement().startsWith(AWAIT);
        boolean isAwaited = call.getParent() instanceof AwaitExpression;
        if (access.getOperator() != AccessOperator.DOT || !isPure(access.getTarget()) || awaits && !isAwaited) {
            return Optional.empty();
        }
        CSharpNode replaced = awaits ? call.getParent() : call;
        boolean assigns = removed.replacement().contains(" = ");
        if (assigns && !(replaced.getParent() instanceof ExpressionStatement)) {
            return Optional.empty();
        }
        String text = filled(access.getTarget().getText(), call.getArguments().toList());
        FileEdits edits = new FileEdits(call, model.uri(call));
        String plain = standsAlone(replaced) ? text : "(" + text + ")";
        TextRegion region = replaced.getTextRegion();
        String enclosed = ImplicitExpression.around(replaced)
                .map(expression -> expression.enclose(region, plain, edits))
                .orElse(plain);
        edits.replace(region, enclosed);
        CompilationUnit unit = call.getCompilationUnit();
        UsingInsertion usings = new UsingInsertion(unit);
        removed.namespaces().stream()
                .filter(namespace -> !model.names().isImported(namespace, call))
                .forEach(namespace -> usings.add(namespace, edits));
        return Optional.of(edits.fix("Replace " + removed.target().name(), Fix.Safety.SUGGESTED));
    }

    private String filled(String receiver, List<Argument> arguments) {
        String text = removed.replacement().replace("{receiver}", receiver);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i).getValue().getText());
        }
        return text;
    }

    /** Whether an expression means the same when it stands twice: names and plain accesses, no calls. */
    private static boolean isPure(Expression receiver) {
        return receiver instanceof IdentifierName
                || receiver instanceof ThisExpression
                || receiver instanceof MemberAccess access
                        && access.getOperator() == AccessOperator.DOT
                        && isPure(access.getTarget());
    }

    /** Whether the replacement needs no parentheses there, whatever its operators. */
    private boolean standsAlone(CSharpNode replaced) {
        CSharpNode parent = replaced.getParent();
        boolean isPostfixExpression = !removed.replacement().contains(" ");
        return isPostfixExpression
                || parent instanceof ExpressionStatement
                || parent instanceof EqualsValue
                || parent instanceof ReturnStatement
                || parent instanceof Argument && parent.getParent() instanceof ArgumentList
                || parent instanceof AssignmentExpression assignment && assignment.getChild(1) == replaced;
    }
}
