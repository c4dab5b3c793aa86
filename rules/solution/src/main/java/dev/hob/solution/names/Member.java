package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.EventDeclaration;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VariableDeclaration;
import java.util.Optional;

/**
 * A member of a type.
 *
 * @param node its declaration: a member declaration, a variable of a field or event, or the parameter of a primary
 *     constructor
 * @param owner the type that declares it, as constructed where it was looked up
 * @param uri the file or library of the declaration
 */
record Member(CSharpNode node, TypeRef owner, String uri) {

    Optional<MethodDeclaration> method() {
        return node instanceof MethodDeclaration method ? Optional.of(method) : Optional.empty();
    }

    boolean isMethod() {
        return node instanceof MethodDeclaration;
    }

    boolean isStatic() {
        return node.ancestorsOrSelf()
                .filterIs(MemberDeclaration.class)
                .firstOpt()
                .filter(member -> member.hasModifier(Modifier.STATIC) || member.hasModifier(Modifier.CONST))
                .isPresent();
    }

    /** The type of its value as written; none for a method and a member of an enum. */
    Optional<TypeNode> typeNode() {
        if (node instanceof PropertyDeclaration property) {
            return Optional.of(property.getType());
        }
        if (node instanceof EventDeclaration event) {
            return Optional.of(event.getType());
        }
        if (node instanceof Parameter parameter) {
            return parameter.getType();
        }
        return node.getParent() instanceof VariableDeclaration variables
                ? Optional.of(variables.getType())
                : Optional.empty();
    }
}
