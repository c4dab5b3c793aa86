package dev.hob.solution.schema;

import dev.hob.csharp.ast.InvocationExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the calls that choose a context's database, {@code UseSqlServer} and its like: the evidence for a provider where a snapshot or a
 * migration shows none, and for hosts without migrations.
 */
final class ProviderCalls {

    private static final List<String> METHODS = Arrays.stream(DatabaseProvider.values())
            .flatMap(provider -> provider.useMethods().stream())
            .toList();

    private final CallSearch search;
    private final ProjectGraph graph;

    ProviderCalls(CallSearch search, ProjectGraph graph) {
        this.search = search;
        this.graph = graph;
    }

    /**
     * The provider that {@code project} works with: what it calls itself, else what the projects built with it call, else what those call
     * that it is built with. Two providers at the same distance prove neither.
     */
    Optional<ProviderEvidence> nearest(String project) {
        return Stream.of(List.of(project), graph.above(project), graph.below(project))
                .map(group -> search.in(group, METHODS))
                .filter(calls -> !calls.isEmpty())
                .findFirst()
                .flatMap(calls -> ProviderEvidence.only(evidence(calls)));
    }

    /** The provider that is chosen in the arguments of {@code call}. */
    static Optional<ProviderEvidence> in(PlacedCall call) {
        List<PlacedCall> inside = call.call()
                .getArgumentList()
                .descendants(InvocationExpression.class)
                .toStream()
                .map(inner -> new PlacedCall(call.uri(), inner))
                .toList();
        return ProviderEvidence.only(evidence(inside));
    }

    private static List<ProviderEvidence> evidence(List<PlacedCall> calls) {
        return calls.stream()
                .flatMap(placed -> DatabaseProvider.ofUseMethod(placed.call().getMethodName())
                        .map(provider ->
                                new ProviderEvidence(provider, placed.call().getMethodName() + " in " + placed.uri()))
                        .stream())
                .toList();
    }
}
