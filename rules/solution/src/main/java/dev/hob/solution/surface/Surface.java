package dev.hob.solution.surface;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public surface of one or several packages that are released together.
 *
 * @param packages their surfaces, sorted by id
 */
public record Surface(List<PackageSurface> packages) {

    /**
     * The surface of one package.
     *
     * @param id the id of the package
     * @param types its types, sorted by namespace and name, nested types behind the type around them
     */
    public record PackageSurface(String id, List<ApiType> types) {

        /** Keeps the types as they are. */
        public PackageSurface {
            types = List.copyOf(types);
        }
    }

    /** Keeps the packages as they are. */
    public Surface {
        packages = List.copyOf(packages);
    }

    /** All types by full name. Where two packages declare the same, the first counts. */
    public TreeMap<String, ApiType> types() {
        return packages.stream()
                .map(PackageSurface::types)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(ApiType::fullName, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
