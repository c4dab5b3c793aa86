package dev.hob.solution.names;

import dev.hob.csharp.ast.ArrayType;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.EventDeclaration;
import dev.hob.csharp.ast.EventFieldDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeParameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documentation comment ids of declarations (annex D.4.2): {@code P:Namespace.Type.Name}. */
final class SymbolIds {

    private final TypeIndex types;
    private final NameLookup names;
    private final Contexts contexts;

    SymbolIds(TypeIndex types, NameLookup names, Contexts contexts) {
        this.types = types;
        this.names = names;
        this.contexts = contexts;
    }

    static String of(TypeRef type) {
        return "T:" + type.fullName();
    }

    /** The type that declares {@code member}; nothing for what is local. */
    Optional<DeclaredType> owner(CSharpNode member) {
        return Optional.ofNullable(member.ancestors(TypeDeclaration.class).first())
                .flatMap(types::of);
    }

    /** The id of a member; a constructor counts as its type. */
    String of(CSharpNode member) {
        String type = owner(member).map(DeclaredType::fullName).orElse("");
        if (member instanceof ConstructorDeclaration) {
            return "T:" + type;
        }
        String name = type + '.' + ((NamedNode) member).getName();
        if (member instanceof MethodDeclaration method) {
            return "M:" + name + arity(method) + parameters(method);
        }
        if (member instanceof PropertyDeclaration || member instanceof Parameter) {
            return "P:" + name;
        }
        boolean isEvent = member instanceof EventDeclaration
                || member.ancestors(EventFieldDeclaration.class).nonEmpty();
        return (isEvent ? "E:" : "F:") + name;
    }

    private static String arity(MethodDeclaration method) {
        return method.getArity() == 0 ? "" : "``" + method.getArity();
    }

    private String parameters(MethodDeclaration method) {
        List<String> ids = method.getParameterList()
                .getParameters()
                .toList(parameter ->
                        parameter.getType().map(type -> id(type, method)).orElse("")
                                + (isByReference(parameter) ? "@" : ""));
        return ids.isEmpty() ? "" : "(" + String.join(",", ids) + ")";
    }

    private static boolean isByReference(Parameter parameter) {
        return parameter.hasModifier(Modifier.REF)
                || parameter.hasModifier(Modifier.OUT)
                || parameter.hasModifier(Modifier.IN);
    }

    private String id(TypeNode node, MethodDeclaration method) {
        if (node instanceof ArrayType array) {
            return id(array.getElementType(), method)
                    + "[]".repeat(array.getRanks().count());
        }
        if (node instanceof NullableType nullable) {
            String inner = id(nullable.getElementType(), method);
            TypeRef type = names.type(nullable.getElementType(), contexts.any(node));
            return AccessTypes.isValueType(type) ? "System.Nullable{" + inner + "}" : inner;
        }
        return id(names.type(node, contexts.any(node)), node, method);
    }

    private String id(TypeRef type, TypeNode node, MethodDeclaration method) {
        if (type.isParameter()) {
            return parameterId(type.fullName(), method);
        }
        if (type.arguments().isEmpty()) {
            return type.fullName();
        }
        String arguments = node instanceof NameNode name
                ? name.getTypeArguments().toStream().map(n -> id(n, method)).collect(Collectors.joining(","))
                : "";
        return type.fullName().replaceFirst("`[0-9]+$", "") + '{' + arguments + '}';
    }

    private static String parameterId(String name, MethodDeclaration method) {
        int own = method.getTypeParameters().toList(TypeParameter::getName).indexOf(name);
        if (own >= 0) {
            return "``" + own;
        }
        TypeDeclaration type = method.ancestors(TypeDeclaration.class).first();
        return "`" + type.getTypeParameters().toList(TypeParameter::getName).indexOf(name);
    }
}
