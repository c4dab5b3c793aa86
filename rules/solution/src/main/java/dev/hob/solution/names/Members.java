package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.EventFieldDeclaration;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.NamedDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The members of types by name, inherited ones included (§12.5). */
final class Members {

    private static final String INDEXER = "this[]";

    private final BaseTypes bases;
    private final Map<DeclaredType, Map<String, List<Declared>>> byType = new ConcurrentHashMap<>();

    private record Declared(CSharpNode node, String uri) {}

    Members(BaseTypes bases) {
        this.bases = bases;
    }

    /** The members {@code name} of the nearest type that has any, of {@code type} itself and its bases. */
    List<Member> named(TypeRef type, String name) {
        for (TypeRef each : bases.withAll(type)) {
            List<Member> found = declared(each, name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The members {@code name} of {@code type} and of all its bases, nearest first. */
    List<Member> allNamed(TypeRef type, String name) {
        return bases.withAll(type).stream()
                .flatMap(each -> declared(each, name).stream())
                .toList();
    }

    /** The constructors that {@code type} itself declares, with its primary one. */
    List<Callable> constructors(TypeRef type) {
        List<Callable> constructors = new ArrayList<>();
        for (DeclaredType.Part part :
                type.declaration().map(DeclaredType::parts).orElse(List.of())) {
            part.declaration()
                    .getMembers()
                    .filterIs(ConstructorDeclaration.class)
                    .filter(constructor -> !constructor.isStatic())
                    .forEach(constructor -> constructors.add(Callable.of(constructor, type)));
            part.declaration().getParameterList().ifPresent(list -> constructors.add(Callable.of(list, type)));
        }
        return constructors;
    }

    List<Member> indexers(TypeRef type) {
        return named(type, INDEXER);
    }

    private List<Member> declared(TypeRef type, String name) {
        return type
                .declaration()
                .map(declaration ->
                        byType.computeIfAbsent(declaration, Members::index).getOrDefault(name, List.of()))
                .orElse(List.of())
                .stream()
                .map(declared -> new Member(declared.node(), type, declared.uri()))
                .toList();
    }

    private static Map<String, List<Declared>> index(DeclaredType type) {
        Map<String, List<Declared>> members = new HashMap<>();
        for (DeclaredType.Part part : type.parts()) {
            part.declaration().getMembers().forEach(member -> add(members, member, part.uri()));
        }
        // A member comes before the parameter of a primary constructor of the same name.
        for (DeclaredType.Part part : type.parts()) {
            addParameters(members, part);
        }
        return members;
    }

    private static void add(Map<String, List<Declared>> members, MemberDeclaration member, String uri) {
        if (member instanceof FieldDeclaration field) {
            field.getDeclarators().forEach(variable -> put(members, variable.getName(), variable, uri));
        } else if (member instanceof EventFieldDeclaration event) {
            event.getDeclarators().forEach(variable -> put(members, variable.getName(), variable, uri));
        } else if (member instanceof IndexerDeclaration) {
            put(members, INDEXER, member, uri);
        } else if (member instanceof NamedDeclaration named && !(member instanceof TypeDeclaration)) {
            put(members, named.getName(), member, uri);
        }
    }

    private static void addParameters(Map<String, List<Declared>> members, DeclaredType.Part part) {
        TypeDeclaration declaration = part.declaration();
        ParameterList parameters = declaration instanceof DelegateDeclaration
                ? null
                : declaration.getParameterList().orElse(null);
        if (parameters != null) {
            parameters.getParameters().forEach(p -> putIfAbsent(members, p.getName(), p, part.uri()));
        }
    }

    private static void put(Map<String, List<Declared>> members, String name, CSharpNode node, String uri) {
        members.computeIfAbsent(name, n -> new ArrayList<>()).add(new Declared(node, uri));
    }

    private static void putIfAbsent(Map<String, List<Declared>> members, String name, NamedNode node, String uri) {
        if (!members.containsKey(name)) {
            put(members, name, (CSharpNode) node, uri);
        }
    }
}
