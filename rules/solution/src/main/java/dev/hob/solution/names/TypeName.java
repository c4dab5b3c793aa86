package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;

/**
 * The full name of a type, taken apart.
 *
 * @param namespace the namespace, empty for the global one
 * @param outer the full name of the type that it is nested in, empty if it is not nested
 * @param simpleName the identifier
 * @param arity the number of its own type parameters
 */
public record TypeName(String namespace, String outer, String simpleName, int arity) {

    /** The name of a type that is not nested, from its documentation comment id without {@code T:}. */
    static TypeName parse(String fullName) {
        int dot = fullName.lastIndexOf('.');
        String last = fullName.substring(dot + 1);
        int tick = last.indexOf('`');
        String simpleName = tick < 0 ? last : last.substring(0, tick);
        int arity = tick < 0 ? 0 : Integer.parseInt(last.substring(tick + 1));
        return new TypeName(dot < 0 ? "" : fullName.substring(0, dot), "", simpleName, arity);
    }

    /** The name of the type that {@code type} declares. */
    public static TypeName of(TypeDeclaration type) {
        TypeDeclaration outer = type.ancestors(TypeDeclaration.class).first();
        String outerName = outer == null ? "" : of(outer).fullName();
        return new TypeName(namespaceAround(type), outerName, type.getName(), type.getArity());
    }

    /** The full name of the namespace that {@code node} stands in. */
    static String namespaceAround(CSharpNode node) {
        String name = "";
        for (NamespaceDeclaration part : node.ancestors(NamespaceDeclaration.class)) {
            name = name.isEmpty() ? part.getName() : part.getName() + '.' + name;
        }
        return name;
    }

    static String join(String left, String right) {
        return left.isEmpty() ? right : left + '.' + right;
    }

    /** Whether it is nested in another type. */
    public boolean isNested() {
        return !outer.isEmpty();
    }

    /** As in documentation comment ids, without {@code T:}. */
    public String fullName() {
        String name = arity == 0 ? simpleName : simpleName + '`' + arity;
        return join(isNested() ? outer : namespace, name);
    }
}
