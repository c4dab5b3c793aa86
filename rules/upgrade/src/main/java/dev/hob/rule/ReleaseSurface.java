package dev.hob.rule;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.file.ShippedSurfaces;
import dev.hob.solution.surface.file.SurfaceFile;
import dev.hob.solution.surface.read.DeclarationReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a release line of the library declares, type by type: what code must look like after an upgrade to it. Only the
 * namespaces that are asked for are read, each once.
 */
public final class ReleaseSurface {

    private static final Map<String, ReleaseSurface> KNOWN = new ConcurrentHashMap<>();

    private final List<SurfaceFile.Part> parts;
    private final Map<String, Map<String, ApiType>> byNamespace = new ConcurrentHashMap<>();

    private ReleaseSurface(List<SurfaceFile.Part> parts) {
        this.parts = parts;
    }

    /** The surface of {@code line}; empty if none is shipped for it. */
    public static ReleaseSurface of(ReleaseLine line) {
        return KNOWN.computeIfAbsent(line.name(), name -> new ReleaseSurface(ShippedSurfaces.parts(name)));
    }

    /** The type {@code fullName} of the release that the solution uses now. */
    public static Optional<ApiType> inUse(SolutionModel model, String fullName) {
        List<CompilationUnit> trees = model.names().libraryType(fullName).parts().stream()
                .map(DeclaredType.Part::declaration)
                .map(declaration -> declaration.getCompilationUnit())
                .distinct()
                .toList();
        return Optional.ofNullable(byName(trees).get(fullName));
    }

    /** The type {@code fullName}, as in documentation comment ids without {@code T:}. */
    public Optional<ApiType> type(String fullName) {
        int dot = fullName.lastIndexOf('.');
        String namespace = dot < 0 ? "" : fullName.substring(0, dot);
        return Optional.ofNullable(
                byNamespace.computeIfAbsent(namespace, this::read).get(fullName));
    }

    private Map<String, ApiType> read(String namespace) {
        return byName(parts.stream()
                .filter(part -> part.text().startsWith("namespace " + namespace + " "))
                .map(part -> CSharpSource.read(part.text(), Set.of()).tree())
                .toList());
    }

    private static Map<String, ApiType> byName(List<CompilationUnit> trees) {
        return DeclarationReader.typesOf(trees).stream()
                .collect(Collectors.toMap(ApiType::fullName, Function.identity(), (a, b) -> a));
    }
}
