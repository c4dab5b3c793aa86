package dev.hob.rule.schema;

import dev.hob.findings.Finding;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ModelFact;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.rule.schema.model.ReleaseModels;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a finding about a snapshot says is different, taken from the words of its message: {@code column Client RequireDPoP}. */
final class NamedDifferences {

    private static final Pattern TABLE = Pattern.compile("lacks the table (\\w+)");
    private static final Pattern TYPE = Pattern.compile("^(\\w+)\\.(\\w+) is int ");
    private static final Pattern IN_TABLE = Pattern.compile(
            "(?:lacks|needs) (.*?) in the table (\\w+)|keeps the table (\\w+) as before \\S+ since then it has (.*?)\\. ");

    private NamedDifferences() {}

    static List<String> in(Finding finding) {
        String message = finding.message();
        Stream<String> tables = results(TABLE, message).map(m -> "table " + entity(m.group(1)) + " ");
        Stream<String> types = results(TYPE, message).map(m -> "column " + entity(m.group(1)) + " " + m.group(2));
        Stream<String> parts = results(IN_TABLE, message).flatMap(m -> {
            String table = m.group(2) != null ? m.group(2) : m.group(3);
            String list = m.group(1) != null ? m.group(1) : m.group(4);
            return Stream.of(list.split(" and ")).map(part -> part(entity(table), part));
        });
        return Stream.of(tables, types, parts).flatMap(s -> s).toList();
    }

    private static String part(String entity, String text) {
        if (text.contains("index on ")) {
            return "index " + entity + " "
                    + text.replaceFirst(".*index on ", "").replace(", ", ",");
        }
        return text.startsWith("the key ")
                ? "key " + entity + " " + text.substring("the key ".length())
                : "column " + entity + " " + text.replaceFirst(" \\(.*", "");
    }

    private static Stream<MatchResult> results(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String entity(String table) {
        return ReleaseModels.load(Releases.load()).facts().stream()
                .filter(fact -> fact.what() == What.TABLE && fact.value().equals(table))
                .map(ModelFact::entity)
                .findFirst()
                .orElseThrow();
    }
}
