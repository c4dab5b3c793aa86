package dev.hob.rule.schema.model;

import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.schema.model.ModelFact.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the database of one of the library's contexts gets between two releases, for whoever has no snapshot to compare. It is what a migration made
 * with the later release holds when the newest one before was made with the earlier.
 */
public final class ContextChanges {

    private final ReleaseModels models;
    private final List<ModelFact> needed;
    private final ReleaseLine from;
    private final ReleaseLine to;

    private ContextChanges(ReleaseModels models, String context, ReleaseLine from, ReleaseLine to) {
        this.models = models;
        this.from = from;
        this.to = to;
        this.needed = models.at(to).stream()
                .filter(fact -> fact.context().equals(context) && !fact.holdsAt(from))
                .toList();
    }

    /**
     * The changes in words, such as {@code the table Keys; in Clients: RequireDPoP, DPoPClockSkew}.
     *
     * @param context the context as {@link ModelFact#context()} names it
     * @return empty if nothing changes
     */
    public static String text(ReleaseModels models, String context, ReleaseLine from, ReleaseLine to) {
        return new ContextChanges(models, context, from, to).text();
    }

    private String text() {
        Map<String, List<ModelFact>> byEntity = needed.stream()
                .collect(Collectors.groupingBy(ModelFact::entity, LinkedHashMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>();
        byEntity.forEach((entity, facts) -> parts.add(
                facts.stream().anyMatch(fact -> fact.what() == What.TABLE)
                        ? "the table " + table(entity)
                        : "in " + table(entity) + ": "
                                + facts.stream().map(this::change).collect(Collectors.joining(", "))));
        return String.join("; ", parts);
    }

    private String table(String entity) {
        return models.at(to).stream()
                .filter(fact -> fact.what() == What.TABLE && fact.entity().equals(entity))
                .map(ModelFact::value)
                .findFirst()
                .orElse(entity);
    }

    private String change(ModelFact fact) {
        Optional<ModelFact> outdated =
                models.at(from).stream().filter(old -> old.isAbout(fact)).findFirst();
        return new ModelDifference(fact, outdated, Optional.empty(), true).text();
    }
}
