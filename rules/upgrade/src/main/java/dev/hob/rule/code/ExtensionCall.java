package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.BaseExpression;
import dev.hob.csharp.ast.ElementAccess;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.rule.FileEdits;
import dev.hob.solution.SolutionModel;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A call of an extension method, whichever way it is written: on its receiver, or as the static method that it is.
 *
 * @param call the call
 * @param receiver what it extends
 * @param arguments the other arguments
 * @param isStatic whether the receiver is written as the first argument
 */
record ExtensionCall(InvocationExpression call, Expression receiver, List<Argument> arguments, boolean isStatic) {

    /** Reads {@code call}, which certainly calls an extension method; nothing if its first argument is named. */
    static Optional<ExtensionCall> of(InvocationExpression call, SolutionModel model) {
        List<Argument> arguments = call.getArguments().toList();
        if (call.getTarget() instanceof MemberAccess access && !namesType(access.getTarget(), model)) {
            return Optional.of(new ExtensionCall(call, access.getTarget(), arguments, false));
        }
        return arguments.isEmpty() || arguments.get(0).getArgumentName().isPresent()
                ? Optional.empty()
                : Optional.of(new ExtensionCall(
                        call, arguments.get(0).getValue(), arguments.subList(1, arguments.size()), true));
    }

    private static boolean namesType(Expression target, SolutionModel model) {
        return lastName(target)
                .filter(name -> model.names()
                        .reference(name, model.libraries())
                        .symbol()
                        .startsWith("T:"))
                .isPresent();
    }

    private static Optional<SimpleName> lastName(Expression target) {
        if (target instanceof MemberAccess access) {
            return Optional.of(access.getMember());
        }
        return target instanceof NameNode name ? Optional.of(name.getSimpleName()) : Optional.empty();
    }

    /** The receiver as it can stand in front of a dot. */
    String receiverText() {
        return isPrimary() ? receiver.getText() : "(" + receiver.getText() + ")";
    }

    private boolean isPrimary() {
        return isPrimary(receiver);
    }

    /** Whether a dot can stand behind {@code receiver} without parentheses. */
    static boolean isPrimary(Expression receiver) {
        return receiver instanceof SimpleName
                || receiver instanceof MemberAccess
                || receiver instanceof InvocationExpression
                || receiver instanceof ElementAccess
                || receiver instanceof ThisExpression
                || receiver instanceof BaseExpression
                || receiver instanceof ObjectCreation
                || receiver instanceof ParenthesizedExpression;
    }

    /** Turns the static call into one on its receiver, whose own text other edits may change. */
    void callOnReceiver(FileEdits edits) {
        String method = call.getMethod().orElseThrow().getText();
        int behind = arguments.isEmpty()
                ? call.getArgumentList().endOffset() - 1
                : arguments.get(0).startOffset();
        edits.replace(TextRegion.fromBothOffsets(call.startOffset(), receiver.startOffset()), isPrimary() ? "" : "(");
        edits.replace(
                TextRegion.fromBothOffsets(receiver.endOffset(), behind), (isPrimary() ? "." : ").") + method + "(");
    }
}
