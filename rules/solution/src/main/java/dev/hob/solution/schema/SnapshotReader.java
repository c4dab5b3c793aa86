package dev.hob.solution.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MethodDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads model snapshots: classes derived from {@code ModelSnapshot}, whose {@code BuildModel} EF Core's tool wrote and now and then a person
 * edited. Forms of EF Core 3.1 to 10.
 */
public final class SnapshotReader {

    private static final String SUFFIX = "ModelSnapshot";

    private SnapshotReader() {}

    /** The model snapshots that {@code unit} declares. */
    public static List<ModelSnapshot> read(CompilationUnit unit) {
        return unit.descendants(ClassDeclaration.class)
                .toStream()
                .filter(type -> EfClasses.derivesFrom(type, SUFFIX))
                .flatMap(type -> EfClasses.method(type, "BuildModel").map(method -> read(type, method)).stream())
                .toList();
    }

    private static ModelSnapshot read(ClassDeclaration type, MethodDeclaration buildModel) {
        String builder = EfClasses.builder(buildModel);
        List<FluentChain> chains = Chains.in(buildModel).stream()
                .filter(chain -> chain.startsFrom(builder))
                .toList();
        String schema = chains.stream()
                .flatMap(chain -> chain.call("HasDefaultSchema").stream())
                .map(call -> CallArguments.of(call, List.of("schema")).text("schema"))
                .findFirst()
                .orElse("");
        return new ModelSnapshot(
                EfClasses.context(type).orElseGet(() -> withoutSuffix(type.getName())),
                type.getNameRegion(),
                ProviderDetector.detect(type),
                entities(chains, schema),
                SnapshotDoubts.of(type, buildModel));
    }

    private static List<Entity> entities(List<FluentChain> chains, String defaultSchema) {
        Map<String, EntityReader> readers = new LinkedHashMap<>();
        for (FluentChain chain : chains) {
            InvocationExpression call =
                    chain.calls().isEmpty() ? null : chain.calls().get(0);
            if (call != null && call.getMethodName().equals("Entity")) {
                CallArguments arguments = CallArguments.of(call, List.of("name", "buildAction"));
                String name = arguments.text("name");
                if (!name.isEmpty()) {
                    readers.computeIfAbsent(name, n -> new EntityReader(n, call, defaultSchema))
                            .read(chain, arguments);
                }
            }
        }
        return readers.values().stream().map(EntityReader::entity).toList();
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
