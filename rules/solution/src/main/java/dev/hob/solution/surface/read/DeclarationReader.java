package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.names.TypeName;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the surface that the trees of one package declare: its types, their parts joined, as far as others can name
 * them.
 */
public final class DeclarationReader {

    private final TypeReader reader;
    private final Map<String, List<TypeDeclaration>> parts = new TreeMap<>();
    private final Map<String, Optional<Header>> headers = new HashMap<>();

    DeclarationReader(TypeNames names) {
        this.reader = new TypeReader(names);
    }

    /**
     * The types that {@code trees}, the parts of a file that keeps a surface, declare together, sorted by full name.
     */
    public static List<ApiType> typesOf(Collection<CompilationUnit> trees) {
        return new DeclarationReader(new WrittenNames()).read(trees);
    }

    /** The types that {@code trees} declare together, sorted by full name. */
    List<ApiType> read(Collection<CompilationUnit> trees) {
        trees.forEach(tree -> tree.descendants(TypeDeclaration.class)
                .forEach(type -> parts.computeIfAbsent(TypeName.of(type).fullName(), name -> new ArrayList<>())
                        .add(type)));
        List<ApiType> types = new ArrayList<>();
        parts.forEach((name, declarations) ->
                header(name).ifPresent(header -> types.add(withoutHidden(reader.read(declarations, header)))));
        return types;
    }

    /** The header of a type; nothing if it, or a type around it, cannot be named from outside. */
    private Optional<Header> header(String fullName) {
        Optional<Header> known = headers.get(fullName);
        if (known == null) {
            List<TypeDeclaration> declarations = parts.get(fullName);
            TypeDeclaration first = declarations.get(0);
            String outer = TypeName.of(first).outer();
            known = outer.isEmpty() || header(outer).isPresent()
                    ? Headers.of(declarations, TypeReader.isInInterface(first))
                    : Optional.empty();
            headers.put(fullName, known);
        }
        return known;
    }

    /** A public type may implement an interface that is not public. */
    private ApiType withoutHidden(ApiType type) {
        List<String> visible = type.bases().stream()
                .filter(base -> {
                    String definition = TypeText.definition(base);
                    return !parts.containsKey(definition) || header(definition).isPresent();
                })
                .toList();
        return new ApiType(
                type.namespace(),
                type.outer(),
                type.name(),
                type.kind(),
                type.header(),
                type.typeParameters(),
                visible,
                type.members());
    }
}
