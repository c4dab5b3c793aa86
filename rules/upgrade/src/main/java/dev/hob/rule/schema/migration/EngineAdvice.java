package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.DatabaseProvider;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Advice for the engine that a host uses: a text of the ruleset, with the scripts that it names filled in for this table. */
final class EngineAdvice {

    private static final String UNKNOWN = "UNKNOWN";
    private static final Pattern SCRIPT = Pattern.compile("\\s*\\{([a-z-]+)}\\s*");

    private EngineAdvice() {}

    /** The text for {@code engine} among {@code rows}, each of which is {@code engine | text}; that for the unknown one if none is given. */
    static String of(String rows, Optional<DatabaseProvider> engine, KeptTable table) {
        Map<String, String> texts = rows.strip()
                .lines()
                .map(line -> line.split("\\|", 2))
                .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
        String text = texts.getOrDefault(engine.map(Enum::name).orElse(UNKNOWN), "");
        return engine.map(known -> filled(text, known, table)).orElse(text).strip();
    }

    private static String filled(String text, DatabaseProvider engine, KeptTable table) {
        return SCRIPT.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement("\n" + script(place.group(1), engine, table) + "\n"));
    }

    private static String script(String name, DatabaseProvider engine, KeptTable table) {
        return EngineScript.of(engine, name)
                .text(table.table(), table.column(), table.key())
                .lines()
                .map(line -> line.isEmpty() ? line : "    " + line)
                .collect(Collectors.joining("\n"));
    }
}
