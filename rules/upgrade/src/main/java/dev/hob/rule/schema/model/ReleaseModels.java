package dev.hob.rule.schema.model;

import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ModelFact.What;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The library's model in every release that Hob knows, read from {@code models.tsv}, which {@code hosts/models} makes. */
public final class ReleaseModels {

    private final String namespace;
    private final List<ModelFact> facts;

    private ReleaseModels(String namespace, List<ModelFact> facts) {
        this.namespace = namespace;
        this.facts = List.copyOf(facts);
    }

    /** Reads the shipped data. */
    public static ReleaseModels load(Releases releases) {
        try (InputStream in = ReleaseModels.class.getResourceAsStream("models.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .toList();
            return new ReleaseModels(
                    rows.get(0)[1],
                    rows.stream().skip(1).map(row -> fact(row, releases)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFact fact(String[] cells, Releases releases) {
        What what = What.valueOf(cells[2].toUpperCase(Locale.ROOT).replace(' ', '_'));
        ReleaseLine from = releases.line(cells[5]).orElseThrow();
        ReleaseLine until =
                cells[6].equals("-") ? null : releases.line(cells[6]).orElseThrow();
        return new ModelFact(cells[0], cells[1], what, cells[3], cells[4], from, until);
    }

    /** The full name of the CLR type behind an entity. */
    public String typeOf(String entity) {
        return namespace + '.' + entity;
    }

    /** Everything, of all releases. */
    public List<ModelFact> facts() {
        return facts;
    }

    /** What holds in {@code line}. */
    public List<ModelFact> at(ReleaseLine line) {
        return facts.stream().filter(fact -> fact.holdsAt(line)).toList();
    }

    /** What the table of {@code entity} holds in {@code line}, for people to read. */
    public String describeTable(String entity, ReleaseLine line) {
        return TableText.of(
                at(line).stream().filter(fact -> fact.entity().equals(entity)).toList());
    }
}
