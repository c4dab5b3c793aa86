package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.DeclarationPattern;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.PredefinedType;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.Subpattern;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VariableDeclaration;
import dev.hob.findings.Fix;
import dev.hob.solution.names.Names;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A place where the value of a member that has another type in the new release does not fit any more.
 *
 * @param given what the value is in the new release
 * @param asked what the place asks for
 * @param written the text that says what the place asks for, where changing it alone mends the place
 * @param instead what to write there
 */
record ReadValue(String given, String asked, Optional<TextRegion> written, String instead) {

    /**
     * Follows {@code value} to a place that it does not fit.
     *
     * @param narrowing methods of .NET that take the new type and give the old one, as {@code System.Convert.ToInt32}
     */
    static Optional<ReadValue> of(Expression value, List<String> narrowing, Names before, Names after) {
        return inPattern(value, before, after)
                .or(() -> narrowed(value, narrowing, before, after))
                .or(() -> new TypeFlow(before, after).from(value).map(ReadValue::clash));
    }

    private static ReadValue clash(TypeFlow.Clash clash) {
        String given = clash.given().asWritten();
        String asked = clash.asked().asWritten();
        Optional<TextRegion> type = declaredType(clash.value())
                .filter(node -> node.getText().equals(asked))
                .map(CSharpNode::getTextRegion);
        return new ReadValue(given, asked, type, given);
    }

    /** The type that is written for the place where {@code value} stands, and for nothing else. */
    private static Optional<TypeNode> declaredType(Expression value) {
        CSharpNode parent = value.getParent();
        if (parent instanceof CastExpression cast) {
            return Optional.of(cast.getType());
        }
        if (!(parent instanceof EqualsValue)) {
            return Optional.empty();
        }
        if (parent.getParent() instanceof PropertyDeclaration property) {
            return Optional.of(property.getType());
        }
        return parent.getParent().getParent() instanceof VariableDeclaration variables
                        && variables.getDeclarators().count() == 1
                ? Optional.of(variables.getType())
                : Optional.empty();
    }

    /** {@code session is { Id: int id }}. */
    private static Optional<ReadValue> inPattern(Expression value, Names before, Names after) {
        if (!(value.getParent() instanceof Subpattern pattern)
                || !(pattern.getPattern() instanceof DeclarationPattern declaration)
                || !(declaration.getType() instanceof PredefinedType type)) {
            return Optional.empty();
        }
        Optional<String> is = declared(value, after);
        return is.isPresent()
                        && declared(value, before)
                                .filter(type.getText()::equals)
                                .isPresent()
                ? is.filter(text -> !text.equals(type.getText()))
                        .map(text -> new ReadValue(text, type.getText(), Optional.of(type.getTextRegion()), text))
                : Optional.empty();
    }

    /** The type of the property that is named in a pattern, as it is declared. */
    private static Optional<String> declared(Expression member, Names names) {
        return member instanceof NamedNode name
                ? names.declaration(name)
                        .filter(PropertyDeclaration.class::isInstance)
                        .map(property ->
                                ((PropertyDeclaration) property).getType().getText())
                : Optional.empty();
    }

    private static Optional<ReadValue> narrowed(Expression value, List<String> narrowing, Names before, Names after) {
        if (!(value.getParent() instanceof Argument argument)
                || !(argument.getParent().getParent() instanceof InvocationExpression call)) {
            return Optional.empty();
        }
        Optional<SimpleName> method = call.getMethod()
                .filter(name -> before.declaration(name)
                        .filter(MethodDeclaration.class::isInstance)
                        .filter(declaration -> narrowing.contains(fullName((MethodDeclaration) declaration)))
                        .isPresent());
        return method.flatMap(name -> before.typeOf(call)
                .flatMap(was -> after.typeOf(value)
                        .filter(is -> !is.fullName().equals(was.fullName()))
                        .map(is -> new ReadValue(
                                is.asWritten(),
                                was.asWritten(),
                                Optional.of(name.getNameRegion()),
                                name.getName().replace(simpleName(was.fullName()), simpleName(is.fullName()))))));
    }

    private static String fullName(MethodDeclaration method) {
        TypeDeclaration type = method.ancestors(TypeDeclaration.class).first();
        NamespaceDeclaration namespace =
                method.ancestors(NamespaceDeclaration.class).first();
        return (namespace == null ? "" : namespace.getName() + ".") + type.getName() + "." + method.getName();
    }

    private static String simpleName(String fullName) {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }

    /** The fix, where one word mends the place. */
    Optional<Fix> fix(SymbolUse use) {
        return written.map(region ->
                use.edits().replace(region, instead).fix("Write " + instead + " for " + asked, Fix.Safety.SUGGESTED));
    }
}
