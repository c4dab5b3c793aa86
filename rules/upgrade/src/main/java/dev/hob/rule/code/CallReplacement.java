package dev.hob.rule.code;

import dev.hob.csharp.ast.AccessOperator;
import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.IfStatement;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.ModifierOwner;
import dev.hob.csharp.ast.ParenthesizedExpression;
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
    private static final String TASK = "System.Threading.Tasks.Task";

    private final RemovedExtension removed;
    private final SolutionModel model;

    CallReplacement(RemovedExtension removed, SolutionModel model) {
        this.removed = removed;
        this.model = model;
    }

    /** The fix for {@code call}, if it can be written down. */
    Optional<Fix> fix(InvocationExpression call) {
        if (removed.replacement().isEmpty()) {
            return Optional.empty();
        }
        return ExtensionCall.of(call, model)
                .filter(extension -> isPure(extension.receiver()) && isPlain(call))
                .flatMap(extension -> replaced(call).flatMap(node -> fix(extension, node)));
    }

    private static boolean isPlain(InvocationExpression call) {
        return !(call.getTarget() instanceof MemberAccess access) || access.getOperator() == AccessOperator.DOT;
    }

    /** What the replacement takes the place of: the call or, if both are awaited, {@code await} with it. */
    private Optional<CSharpNode> replaced(InvocationExpression call) {
        if (!removed.replacement().startsWith(AWAIT)) {
            return Optional.of(call);
        }
        if (call.getParent() instanceof AwaitExpression) {
            return Optional.of(call.getParent());
        }
        boolean givesTask = model.names()
                .typeOf(call)
                .filter(type -> type.fullName().startsWith(TASK))
                .isPresent();
        return !givesTask && isInAsyncFunction(call) ? Optional.of(call) : Optional.empty();
    }

    private static boolean isInAsyncFunction(CSharpNode node) {
        return node.ancestors()
                                .filter(each -> each instanceof MemberDeclaration
                                        || each instanceof LambdaExpression
                                        || each instanceof AnonymousMethod
                                        || each instanceof LocalFunctionStatement)
                                .first()
                        instanceof ModifierOwner function
                && function.hasModifier(Modifier.ASYNC);
    }

    private Optional<Fix> fix(ExtensionCall extension, CSharpNode replaced) {
        InvocationExpression call = extension.call();
        boolean assigns = removed.replacement().contains(" = ");
        if (assigns && !(replaced.getParent() instanceof ExpressionStatement)) {
            return Optional.empty();
        }
        String text = filled(extension.receiverText(), extension.arguments());
        FileEdits edits = new FileEdits(call, model.uri(call));
        String plain = standsAlone(replaced) ? text : "(" + text + ")";
        TextRegion region = replaced.getTextRegion();
        String enclosed = ImplicitExpression.around(replaced)
                .map(expression -> expression.enclose(region, plain, edits))
                .orElse(plain);
        edits.replace(region, enclosed);
        UsingInsertion usings = new UsingInsertion(call.getCompilationUnit());
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
                || parent instanceof IfStatement
                || parent instanceof ParenthesizedExpression
                || parent instanceof EqualsValue
                || parent instanceof ReturnStatement
                || parent instanceof Argument && parent.getParent() instanceof ArgumentList
                || parent instanceof AssignmentExpression assignment && assignment.getChild(1) == replaced;
    }
}
