package dev.hob.rule.suppression;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.DestructorDeclaration;
import dev.hob.csharp.ast.EventDeclaration;
import dev.hob.csharp.ast.EventFieldDeclaration;
import dev.hob.csharp.ast.ExplicitInterfaceSpecifier;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NamedDeclaration;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import java.util.List;

/**
 * The full names of declarations as documentation comment ids write them (annex D.4.2), without kind and parameters.
 */
final class DeclarationName {

    private DeclarationName() {}

    /**
     * The names of {@code declaration}; none of what has no name there. A field declaration has one for each variable.
     */
    static List<String> of(MemberDeclaration declaration) {
        if (declaration instanceof NamespaceDeclaration namespace) {
            return List.of(namespace(namespace));
        }
        String around = around(declaration);
        return simple(declaration).stream()
                .map(name -> around.isEmpty() ? name : around + '.' + name)
                .toList();
    }

    /** The namespace that {@code declaration} opens, those around it included. */
    static String namespace(NamespaceDeclaration declaration) {
        String around = around(declaration);
        return around.isEmpty() ? declaration.getName() : around + '.' + declaration.getName();
    }

    private static String around(CSharpNode node) {
        MemberDeclaration outer = node.ancestors(MemberDeclaration.class).first();
        List<String> names = outer == null ? List.of() : of(outer);
        return names.isEmpty() ? "" : names.get(0);
    }

    private static List<String> simple(MemberDeclaration declaration) {
        if (declaration instanceof TypeDeclaration type) {
            return List.of(type.getArity() == 0 ? type.getName() : type.getName() + '`' + type.getArity());
        }
        if (declaration instanceof ConstructorDeclaration constructor) {
            return List.of(constructor.isStatic() ? "#cctor" : "#ctor");
        }
        if (declaration instanceof DestructorDeclaration) {
            return List.of("Finalize");
        }
        if (declaration instanceof IndexerDeclaration) {
            return List.of(implemented(declaration) + "Item");
        }
        if (declaration instanceof FieldDeclaration || declaration instanceof EventFieldDeclaration) {
            return declaration
                    .descendants(VariableDeclarator.class)
                    .filter(variable ->
                            variable.ancestors(MemberDeclaration.class).first() == declaration)
                    .toList(VariableDeclarator::getName);
        }
        if (declaration instanceof MethodDeclaration method) {
            String arity = method.getArity() == 0 ? "" : "``" + method.getArity();
            return List.of(implemented(method) + method.getName() + arity);
        }
        if (declaration instanceof PropertyDeclaration || declaration instanceof EventDeclaration) {
            return List.of(implemented(declaration) + ((NamedDeclaration) declaration).getName());
        }
        return List.of();
    }

    /** The interface in front of an explicitly implemented member, as written; ids have number signs for its dots. */
    private static String implemented(MemberDeclaration declaration) {
        ExplicitInterfaceSpecifier written = declaration.firstChild(ExplicitInterfaceSpecifier.class);
        return written == null ? "" : written.getInterface().getDottedName().replace('.', '#') + '#';
    }
}
