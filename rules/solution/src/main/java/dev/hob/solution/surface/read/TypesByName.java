package dev.hob.solution.surface.read;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.EnumDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.StructDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.names.TypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Types that a package gets from elsewhere, by name only: those of .NET and of common packages that signatures name,
 * and
 * those of the other packages of the same repository, which it may get as packages too. Enough to write them in full,
 * and
 * to tell values from references.
 */
final class TypesByName {

    /**
     * One type.
     *
     * @param around the namespace or type that it is declared in
     * @param fullName with dots, without arity
     */
    record KnownType(String around, String fullName, boolean isValueType) {}

    private final Map<String, List<KnownType>> bySimpleName;

    private TypesByName(Stream<TypeDeclaration> types) {
        bySimpleName = types.collect(Collectors.groupingBy(
                type -> key(type.getName(), type.getArity()),
                Collectors.mapping(TypesByName::known, Collectors.toList())));
    }

    /** The types of .NET, from the list that comes with Hob, and those that {@code trees} declare. */
    static TypesByName of(Collection<CompilationUnit> trees) {
        return new TypesByName(Stream.concat(Stream.of(platform()), trees.stream())
                .flatMap(tree -> tree.descendants(TypeDeclaration.class).toStream()));
    }

    private static CompilationUnit platform() {
        try (InputStream in = TypesByName.class.getResourceAsStream("platform-types.cs")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CSharpSource.read(text, Set.of()).tree();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownType known(TypeDeclaration type) {
        TypeName name = TypeName.of(type);
        String around = name.isNested() ? name.outer() : name.namespace();
        return new KnownType(around, around + '.' + name.simpleName(), isValueType(type));
    }

    static boolean isValueType(TypeDeclaration type) {
        return type instanceof StructDeclaration
                || type instanceof EnumDeclaration
                || type instanceof RecordDeclaration record && record.isStruct();
    }

    private static String key(String name, int arity) {
        return name + '`' + arity;
    }

    /** The types that {@code name} may denote where {@code imported} knows what is imported. */
    List<KnownType> named(NameNode name, Predicate<String> imported) {
        List<KnownType> types = bySimpleName.getOrDefault(key(name.getName(), name.getArity()), List.of());
        Predicate<KnownType> isMeant = name.getQualifier().isPresent()
                ? type -> type.fullName().equals(name.getDottedName().replace("global::", ""))
                : type -> imported.test(type.around());
        return types.stream().filter(isMeant).distinct().toList();
    }
}
