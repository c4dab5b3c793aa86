package dev.hob.rule.coverage;

import dev.hob.findings.CoveredChange;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.release.Hop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The documented changes of a hop, read from {@code changes.tsv} beside its rulesets: those that no comparison of surfaces can tell
 * (packages, schema, behaviour), and for changes of the API that no rule can find, the reason.
 */
final class ChangeList {

    private static final String NOBODY = "-";

    private ChangeList() {}

    /** The changes of {@code hop} in the order of the file; none if the hop has no list. */
    static List<CoveredChange> of(Hop hop) {
        String resource = RuleCatalog.FOLDER + hop.rulesetName() + "/changes.tsv";
        try (InputStream in = ChangeList.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> parse(hop, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoveredChange parse(Hop hop, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3 || cells.length > 4) {
            throw new IllegalArgumentException(
                    "A change is written as id, change, rules or -, and a reason, with tabs between: " + line);
        }
        List<String> rules = cells[2].equals(NOBODY)
                ? List.of()
                : Arrays.stream(cells[2].split(",")).map(String::strip).toList();
        return new CoveredChange(hop.toString(), cells[0], cells[1], rules, cells.length < 4 ? "" : cells[3]);
    }
}
