package dev.hob.report;

import dev.hob.findings.CoveredChange;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The documentation of the rules as Markdown files that refer to each other: an index, a page for each rule, and for each hop
 * what it changes and which rule finds it.
 */
public final class RuleBook {

    private static final String GENERATED =
            "<!-- Written by `./hob rules --pages docs/rules` from the rulesets. Change those, and run it again. -->\n\n";

    private final List<RuleDescriptor> rules;
    private final List<CoveredChange> changes;

    /** A book about {@code rules} and the changes of the hops they are for. */
    public RuleBook(List<RuleDescriptor> rules, List<CoveredChange> changes) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(RuleDescriptor::name))
                .toList();
        this.changes = List.copyOf(changes);
    }

    /** The text of each file by its name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("README.md", index());
        rules.forEach(rule -> files.put(fileName(rule.name()), page(rule)));
        changesByHop().forEach((hop, changed) -> files.put(hopFileName(hop), hopPage(hop, changed)));
        return files;
    }

    private String index() {
        StringBuilder text = new StringBuilder(GENERATED).append("# The rules\n\n");
        text.append(rules.size())
                .append(" rules: ")
                .append(UpgradeSteps.IN_ORDER.stream()
                        .map(step -> count(step) + " for " + step)
                        .collect(Collectors.joining(", ")))
                .append(
                        ". An *error* is certain: it will not restore, compile, start or migrate, or a normal request fails. ")
                .append(
                        "A *warning* is for a person to decide. A *note* is worth knowing. `hob explain RULE` shows a page in the terminal.\n");
        changesByHop()
                .keySet()
                .forEach(hop -> text.append("\nWhat [")
                        .append(hop)
                        .append("](")
                        .append(hopFileName(hop))
                        .append(") changes, and which rule finds it.\n"));
        for (String step : UpgradeSteps.IN_ORDER) {
            List<RuleDescriptor> ofStep =
                    rules.stream().filter(rule -> rule.area().equals(step)).toList();
            if (!ofStep.isEmpty()) {
                text.append("\n## ")
                        .append(UpgradeSteps.title(step))
                        .append("\n\n| rule | level | what it finds |\n|---|---|---|\n");
                ofStep.forEach(rule -> text.append("| ")
                        .append(link(rule.name()))
                        .append(" | ")
                        .append(level(rule.level()))
                        .append(" | ")
                        .append(cell(rule.summary()))
                        .append(" |\n"));
            }
        }
        return text.toString();
    }

    private long count(String step) {
        return rules.stream().filter(rule -> rule.area().equals(step)).count();
    }

    private static String page(RuleDescriptor rule) {
        RulePage page = new RulePage(rule);
        return GENERATED + "# " + rule.name() + "\n\n*" + page.kind() + "*\n\n" + page.markdown();
    }

    private static String hopPage(String hop, List<CoveredChange> changed) {
        StringBuilder text = new StringBuilder(GENERATED)
                .append("# What changes from ")
                .append(hop)
                .append("\n\n");
        long found =
                changed.stream().filter(change -> !change.rules().isEmpty()).count();
        text.append(changed.size())
                .append(" changes; rules find what ")
                .append(found)
                .append(" of them break, of the others the table says why none does. ")
                .append(
                        "Numbers are Hob's own; what has a documentation comment id comes from comparing the public surfaces of both releases.\n\n")
                .append("| change | what | found by | remark |\n|---|---|---|---|\n");
        changed.forEach(change -> text.append("| ")
                .append(change.id().contains(":") ? "`" + change.id() + "`" : change.id())
                .append(" | ")
                .append(cell(change.change()))
                .append(" | ")
                .append(change.rules().stream().map(RuleBook::link).collect(Collectors.joining(", ")))
                .append(" | ")
                .append(cell(change.reason()))
                .append(" |\n"));
        return text.toString();
    }

    private Map<String, List<CoveredChange>> changesByHop() {
        return changes.stream()
                .collect(Collectors.groupingBy(CoveredChange::hop, LinkedHashMap::new, Collectors.toList()));
    }

    private static String link(String rule) {
        return "[" + rule + "](" + fileName(rule) + ")";
    }

    private static String fileName(String rule) {
        return rule + ".md";
    }

    private static String hopFileName(String hop) {
        return hop.replace(" → ", "-to-") + ".md";
    }

    private static String level(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Text that a table's cell can hold. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }
}
