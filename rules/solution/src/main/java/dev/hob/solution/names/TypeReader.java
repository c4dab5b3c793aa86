package dev.hob.solution.names;

import dev.hob.csharp.ast.AliasQualifiedName;
import dev.hob.csharp.ast.ArrayType;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.PredefinedType;
import dev.hob.csharp.ast.QualifiedName;
import dev.hob.csharp.ast.RefType;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TupleElement;
import dev.hob.csharp.ast.TupleType;
import dev.hob.csharp.ast.TypeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads types as they are written, qualified and with type arguments (§7.8, §8). */
final class TypeReader {

    private final TypeIndex types;
    private final ScopeLookup scopes;

    TypeReader(TypeIndex types, ScopeLookup scopes) {
        this.types = types;
        this.scopes = scopes;
    }

    /** What {@code name} denotes, when its leftmost identifier means what {@code simple} says. */
    Found entity(NameNode name, SimpleLookup simple, Compilation compilation) {
        Found found;
        if (name instanceof QualifiedName qualified) {
            Found left = entity(qualified.getLeft(), simple, compilation);
            found = member(left, name.getName(), name.getArity(), compilation);
        } else if (name instanceof AliasQualifiedName alias) {
            found = behindAlias(alias, simple, compilation);
        } else {
            found = simple.find(name.getName(), name.getArity());
        }
        return name.getArity() == 0 ? found : withArguments(found, name, simple, compilation);
    }

    private Found behindAlias(AliasQualifiedName name, SimpleLookup simple, Compilation compilation) {
        Found left =
                name.isGlobal() ? Found.NOTHING : simple.find(name.getAlias().getName(), 0);
        // An extern alias renames the global namespace of some references.
        Found root = left.isEmpty() ? Found.of(new Entity.Namespace(""), "", true) : left;
        return member(root, name.getName(), name.getArity(), compilation);
    }

    /** The member {@code name} of a namespace, or the type nested in a type. */
    Found member(Found container, String name, int arity, Compilation compilation) {
        Optional<String> namespace = container.namespace();
        if (namespace.isPresent()) {
            return scopes.inNamespace(namespace.get(), name, arity, compilation)
                    .because("it is written with its namespace");
        }
        for (TypeRef type : container.types()) {
            List<DeclaredType> nested = nested(type.fullName(), name, arity, compilation);
            if (!nested.isEmpty()) {
                return Found.ofTypes(nested, container.how(), container.evident());
            }
        }
        return Found.NOTHING;
    }

    /** The types {@code name} nested directly in the type {@code outer}. */
    List<DeclaredType> nested(String outer, String name, int arity, Compilation compilation) {
        return types.named(name, arity, compilation).stream()
                .filter(type -> type.typeName().outer().equals(outer))
                .toList();
    }

    private Found withArguments(Found found, NameNode name, SimpleLookup simple, Compilation compilation) {
        List<TypeRef> arguments = name.getTypeArguments().toList(argument -> type(argument, simple, compilation));
        List<Entity> constructed = new ArrayList<>();
        for (Entity entity : found.entities()) {
            constructed.add(
                    entity instanceof Entity.Type type
                                    && type.type().declaration().isPresent()
                            ? new Entity.Type(
                                    TypeRef.of(type.type().declaration().get(), arguments))
                            : entity);
        }
        return new Found(constructed, found.how(), found.evident());
    }

    /** The type that {@code node} denotes. */
    TypeRef type(TypeNode node, SimpleLookup simple, Compilation compilation) {
        if (node instanceof NameNode name) {
            return entity(name, simple, compilation).type().orElseGet(() -> external(name, simple, compilation));
        }
        if (node instanceof NullableType nullable) {
            return type(nullable.getElementType(), simple, compilation);
        }
        if (node instanceof RefType reference) {
            return type(reference.getElementType(), simple, compilation);
        }
        if (node instanceof ArrayType array) {
            TypeRef type = type(array.getElementType(), simple, compilation);
            for (int rank = 0; rank < array.getRanks().count(); rank++) {
                type = TypeRef.array(type);
            }
            return type;
        }
        if (node instanceof TupleType tuple) {
            return TypeRef.ofParts(
                    tuple.getElements().toList(element -> type(element.getType(), simple, compilation)),
                    tuple.getElements().toList(TupleElement::getName));
        }
        if (node instanceof PredefinedType predefined) {
            return predefined(predefined.getName());
        }
        return TypeRef.external(node.getText(), List.of());
    }

    private TypeRef external(NameNode name, SimpleLookup simple, Compilation compilation) {
        SimpleName last = name.getSimpleName();
        List<TypeRef> arguments = last.getTypeArguments().toList(a -> type(a, simple, compilation));
        String written = name.getDottedName();
        boolean isIndependent = name instanceof SimpleName
                ? simple.leavesOnlyIndependent()
                : Independent.holds(written.substring(written.lastIndexOf(':') + 1));
        return isIndependent ? TypeRef.foreign(written, arguments) : TypeRef.external(written, arguments);
    }

    /** The type that a keyword names (§8.3.5). */
    TypeRef predefined(String keyword) {
        return platform(PredefinedTypes.fullName(keyword), List.of());
    }

    /** The type of .NET with this full name, as {@code System.Collections.Generic.List`1}. */
    TypeRef platform(String fullName, List<TypeRef> arguments) {
        return types.named(TypeName.parse(fullName).simpleName()).stream()
                .filter(type -> !type.isOwn() && type.fullName().equals(fullName))
                .findFirst()
                .map(type -> TypeRef.of(type, arguments))
                .orElseGet(() -> TypeRef.external(fullName, arguments));
    }
}
