package dev.hob.rule.code;

import dev.hob.csharp.ast.AliasQualifiedName;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.QualifiedName;
import dev.hob.csharp.ast.TupleExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.rule.FileEdits;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import java.util.Optional;

/**
 * A place in the code that refers to a changed symbol.
 *
 * @param reference the identifier
 * @param row what the rule's table says about the symbol
 * @param meaning how sure it is that the symbol is meant
 * @param model the solution
 */
record SymbolUse(NamedNode reference, ChangedSymbols.Row row, Meaning meaning, SolutionModel model) {

    CSharpNode node() {
        return (CSharpNode) reference;
    }

    /** The identifier with all that stands in front of its dot. */
    CSharpNode whole() {
        CSharpNode node = node();
        CSharpNode parent = node.getParent();
        boolean isBehindDot = node.getIndexInParent() > 0
                && (parent instanceof MemberAccess
                        || parent instanceof QualifiedName
                        || parent instanceof AliasQualifiedName);
        return isBehindDot ? parent : node;
    }

    /** The call, if it is the name of a method that is called. */
    Optional<InvocationExpression> call() {
        CSharpNode whole = whole();
        return whole.getParent() instanceof InvocationExpression call && whole.getIndexInParent() == 0
                ? Optional.of(call)
                : Optional.empty();
    }

    /** Whether it is merely named, in {@code nameof}. */
    boolean isNamed() {
        CSharpNode node = whole();
        while (node.getParent() instanceof MemberAccess access && node.getIndexInParent() == 0) {
            node = access;
        }
        return node.getParent() instanceof Argument argument
                && argument.getParent().getParent() instanceof InvocationExpression call
                && call.getMethodName().equals("nameof");
    }

    /** The assignment, perhaps in an initializer, of which it is the left side. */
    Optional<AssignmentExpression> assignment() {
        CSharpNode whole = whole();
        return whole.getParent() instanceof AssignmentExpression assignment && whole.getIndexInParent() == 0
                ? Optional.of(assignment)
                : Optional.empty();
    }

    /** Whether a value is given to it here. */
    boolean isWritten() {
        CSharpNode parent = whole().getParent();
        if (parent instanceof UnaryExpression unary) {
            return unary.getOperator() == UnaryOperator.INCREMENT || unary.getOperator() == UnaryOperator.DECREMENT;
        }
        if (parent instanceof Argument argument) {
            return argument.hasModifier(Modifier.OUT)
                    || argument.hasModifier(Modifier.REF)
                    || argument.getParent() instanceof TupleExpression tuple
                            && tuple.getParent() instanceof AssignmentExpression
                            && tuple.getIndexInParent() == 0;
        }
        return assignment().isPresent();
    }

    /** Edits of the file that it stands in. */
    FileEdits edits() {
        return new FileEdits(node(), model.uri(node()));
    }
}
