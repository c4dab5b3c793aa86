package dev.hob.rule.schema.model;

import dev.hob.rule.schema.model.ModelFact.What;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a whole table: {@code Keys: Id (string, not null, key), Use (string, may be null, indexed)}. */
final class TableText {

    private TableText() {}

    /** The table that {@code facts}, all of one entity and one release, describe. */
    static String of(List<ModelFact> facts) {
        String table = only(facts, What.TABLE).map(ModelFact::value).findFirst().orElse("");
        return table + ": "
                + only(facts, What.COLUMN).map(column -> column(column, facts)).collect(Collectors.joining(", "));
    }

    private static String column(ModelFact column, List<ModelFact> facts) {
        String roles = Stream.concat(
                        only(facts, What.KEY)
                                .filter(key -> key.value().equals(column.name()))
                                .map(key -> ", key"),
                        only(facts, What.INDEX)
                                .filter(index -> index.name().equals(column.name()))
                                .map(index -> index.isUnique() ? ", unique" : ", indexed"))
                .collect(Collectors.joining());
        return "%s (%s%s)".formatted(column.name(), column.shape().text(), roles);
    }

    private static Stream<ModelFact> only(List<ModelFact> facts, What what) {
        return facts.stream().filter(fact -> fact.what() == what);
    }
}
