package dev.hob.cli.fix;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An audit of any files by four rules that look for words: {@code old} becomes {@code new}; {@code veryold} becomes {@code fresh}, in the way of
 * the rule before; every {@code pair} in the tree becomes {@code duo}, all by one fix; {@code note} becomes {@code noted} and gets a line
 * of its own in front.
 */
final class WordRules {

    static final String LINE_IN_FRONT = "// sée";

    private static final Map<String, Pattern> WORDS = Map.of(
            "Old", Pattern.compile("old"),
            "VeryOld", Pattern.compile("veryold"),
            "Pair", Pattern.compile("pair"),
            "Note", Pattern.compile("note(?!d)"));

    private final Map<String, SourceText> sources = new TreeMap<>();

    private WordRules() {}

    /** What they find in the files below {@code root}. */
    static AuditResult audit(Path root) throws IOException {
        WordRules rules = new WordRules();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                rules.sources.put(
                        root.relativize(file).toString().replace('\\', '/'), SourceText.of(Files.readAllBytes(file)));
            }
        }
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of(), List.of()),
                WORDS.keySet().stream().map(WordRules::descriptor).toList(),
                rules.sources.keySet().stream().flatMap(rules::findings).toList(),
                Triage.NONE,
                List.of(),
                rules.sources.size(),
                List.of(),
                AuditedTree.of(rules.sources));
    }

    private Stream<Finding> findings(String uri) {
        return WORDS.keySet().stream()
                .flatMap(rule -> regions(rule, uri).stream()
                        .map(region -> new Finding(
                                rule,
                                Level.ERROR,
                                Certainty.CERTAIN,
                                rule,
                                "",
                                new Location(uri, region, sources.get(uri).line(region.startLine())),
                                List.of(),
                                List.of(new Fix(rule, Fix.Safety.SAFE, changes(rule, uri, region))))));
    }

    private List<ArtifactChange> changes(String rule, String uri, Region region) {
        return switch (rule) {
            case "Old" -> List.of(new ArtifactChange(uri, List.of(new Replacement(region, "new"))));
            case "VeryOld" -> List.of(new ArtifactChange(uri, List.of(new Replacement(region, "fresh"))));
            case "Note" ->
                List.of(new ArtifactChange(
                        uri,
                        List.of(
                                new Replacement(Region.caret(region.startLine(), 1), LINE_IN_FRONT + "\n"),
                                new Replacement(region, "noted"))));
            default ->
                sources.keySet().stream()
                        .filter(file -> !regions(rule, file).isEmpty())
                        .map(file -> new ArtifactChange(
                                file,
                                regions(rule, file).stream()
                                        .map(pair -> new Replacement(pair, "duo"))
                                        .toList()))
                        .toList();
        };
    }

    private List<Region> regions(String rule, String uri) {
        SourceText source = sources.get(uri);
        List<Region> regions = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            Matcher word = WORDS.get(rule).matcher(source.line(line));
            while (word.find()) {
                regions.add(new Region(line, word.start() + 1, line, word.end() + 1));
            }
        }
        return regions;
    }

    private static RuleDescriptor descriptor(String name) {
        return new RuleDescriptor(
                name, "s", "d", RuleGuidance.NONE, Level.ERROR, "", "code", Optional.empty(), List.of(), List.of());
    }
}
