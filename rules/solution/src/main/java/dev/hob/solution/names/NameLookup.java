package dev.hob.solution.names;

import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.AttributeSection;
import dev.hob.csharp.ast.BaseList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstraintClause;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeParameterOwner;
import dev.hob.csharp.ast.UsingDirective;
import java.util.List;
import java.util.Optional;

/** Looks up namespace and type names at a place in the tree (§7.8): first in the types around it, then in the scopes. */
final class NameLookup {

    private static final String LIST = "System.Collections.Generic.IList`1";

    private final TypeIndex types;
    private final Namespaces namespaces;
    private final ScopeLookup scopeLookup;
    private final Scopes scopes;
    private final TypeReader reader;
    private final Contexts contexts;
    private final BaseTypes bases;

    NameLookup(
            TypeIndex types,
            Namespaces namespaces,
            ScopeLookup scopeLookup,
            Scopes scopes,
            TypeReader reader,
            Contexts contexts) {
        this.types = types;
        this.namespaces = namespaces;
        this.scopeLookup = scopeLookup;
        this.scopes = scopes;
        this.reader = reader;
        this.contexts = contexts;
        this.bases = new BaseTypes(
                this::base,
                Once.of(() -> reader.predefined("object")),
                element -> reader.platform(LIST, List.of(element)),
                this::constraints);
    }

    BaseTypes bases() {
        return bases;
    }

    private TypeRef base(DeclaredType.Part part, TypeNode base) {
        return type(base, contexts.any(part.uri()));
    }

    private List<TypeRef> constraints(TypeRef parameter) {
        return parameter
                .parameterOwner()
                .orElseThrow()
                .getConstraintClauses()
                .toStream()
                .filter(clause -> clause.getTypeParameter().getName().equals(parameter.fullName()))
                .flatMap(clause -> clause.getConstraints().toStream())
                .flatMap(constraint -> constraint.getType().stream())
                .map(type -> type(type, contexts.any(type)))
                .toList();
    }

    /** The type of .NET with this full name. */
    TypeRef platform(String fullName, List<TypeRef> arguments) {
        return reader.platform(fullName, arguments);
    }

    /** What {@code name}, a whole name in a type position, denotes. */
    Found entity(NameNode name, Compilation compilation) {
        return reader.entity(name, at(name, compilation), compilation);
    }

    /** What a name in a type position denotes; that of an attribute may leave out its end (§22.3). */
    Found typeEntity(NameNode name, Compilation compilation) {
        Found found = entity(name, compilation);
        if (!found.isEmpty() || !(name.getParent() instanceof Attribute) || !(name instanceof SimpleName)) {
            return found;
        }
        return at(name, compilation).find(name.getName() + "Attribute", name.getArity());
    }

    /** What the member {@code name} of {@code container} denotes, as in {@code Namespace.Type}. */
    Found member(Found container, String name, int arity, Compilation compilation) {
        return reader.member(container, name, arity, compilation);
    }

    /** The type that {@code node} denotes where it stands. */
    TypeRef type(TypeNode node, Compilation compilation) {
        return reader.type(node, at(node, compilation), compilation);
    }

    /** The lookup of single identifiers where {@code node} stands. */
    SimpleLookup at(CSharpNode node, Compilation compilation) {
        return new SimpleLookup() {
            @Override
            public Found find(String name, int arity) {
                return NameLookup.this.find(name, arity, node, compilation);
            }

            @Override
            public boolean leavesOnlyIndependent() {
                return !compilation.isUnknown()
                        && scopes.around(node, compilation)
                                .imported()
                                .allMatch(namespace ->
                                        Independent.holds(namespace) || namespaces.exists(namespace, compilation));
            }
        };
    }

    private Found find(String name, int arity, CSharpNode node, Compilation compilation) {
        boolean maybeNested = types.named(name, arity, compilation).stream()
                .anyMatch(type -> type.typeName().isNested());
        CSharpNode child = node;
        for (CSharpNode parent = node.getParent();
                parent != null && !(parent instanceof NamespaceDeclaration);
                parent = parent.getParent()) {
            if (arity == 0 && parent instanceof TypeParameterOwner owner && declares(owner, name)) {
                return Found.of(new Entity.Type(TypeRef.parameter(name, owner)), name + " is a type parameter", false);
            }
            if (maybeNested && parent instanceof TypeDeclaration type && isInside(child)) {
                Optional<Found> nested = nested(type, name, arity, compilation);
                if (nested.isPresent()) {
                    return nested.get();
                }
            }
            child = parent;
        }
        return scopeLookup.find(name, arity, scope(node, compilation), compilation);
    }

    /** Using directives of the same file or namespace do not see each other (§14.5.1). */
    private Scope scope(CSharpNode node, Compilation compilation) {
        Scope scope = scopes.around(node, compilation);
        return node.ancestors(UsingDirective.class).isEmpty() ? scope : scope.importing(Imports.NONE);
    }

    private static boolean declares(TypeParameterOwner owner, String name) {
        return owner.getTypeParameters().any(parameter -> parameter.getName().equals(name));
    }

    /** Whether names in this part of a type declaration see the types nested in it. */
    private static boolean isInside(CSharpNode part) {
        return !(part instanceof BaseList || part instanceof ConstraintClause || part instanceof AttributeSection);
    }

    private Optional<Found> nested(TypeDeclaration around, String name, int arity, Compilation compilation) {
        Optional<DeclaredType> declared = types.of(around);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        for (TypeRef type : bases.withAll(TypeRef.of(declared.get(), List.of()))) {
            boolean isInherited = !type.fullName().equals(declared.get().fullName());
            List<DeclaredType> nested = reader.nested(type.fullName(), name, arity, compilation).stream()
                    .filter(found -> !isInherited || !found.isPrivate())
                    .toList();
            if (!nested.isEmpty()) {
                return Optional.of(Found.ofTypes(nested, "it is nested in " + type.fullName(), false));
            }
        }
        return Optional.empty();
    }
}
