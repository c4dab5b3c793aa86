package dev.hob.cli.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.report.sarif.SarifFlavour;
import dev.hob.report.sarif.SarifReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/**
 * A tree in which every {@code Old} is a finding, written as a baseline, and then edited at random beside the
 * findings' lines.
 */
@Label("Whatever happens beside the lines of findings, the baseline knows them")
class BaselinePropertyTest {

    private static final List<String> LINES = List.of(
            "Old one;", "Old one;", "var x = new Old(Old.Of);", "  new Old()", "{", "}", "", "// text", "int i;");
    private static final List<String> FILES =
            List.of("A.cs", "src/A.cs", "src/Old Host/A.cs", "src/Old Host/ü/B.cs", "test/B.cs", "test/Host/A.cs");
    private static final RuleDescriptor RULE = new RuleDescriptor(
            "OldUsed",
            "Old is used.",
            "Old is gone.",
            RuleGuidance.NONE,
            Level.ERROR,
            "",
            "code",
            Optional.empty(),
            List.of(),
            List.of());

    @Property(tries = 300)
    void allAreKnown(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, List<String>> tree = tree(random);
        Baseline baseline = written(audit(tree, "\n"));

        Map<String, List<String>> edited = moved(random, tree);
        edited.values().forEach(lines -> edit(random, lines));
        AuditResult now = audit(edited, random.nextBoolean() ? "\r\n" : "\n");
        BaselineMatch match =
                new BaselineMatch(baseline, now.findings(), FindingKeys.of(now), now.sources()::containsKey);

        assertEquals(
                List.of(),
                now.findings().stream()
                        .filter(finding -> match.earlier(finding).isEmpty())
                        .toList());
        assertEquals(List.of(), match.comparison(gone -> true).gone());
        assertEquals(
                now.findings().size(),
                now.findings().stream()
                        .map(finding -> match.earlier(finding).orElseThrow())
                        .distinct()
                        .count(),
                "each for one");
    }

    @Property(tries = 100)
    @Label("and of findings on lines that come, as many are new")
    void whatComesIsNew(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, List<String>> tree = tree(random);
        Baseline baseline = written(audit(tree, "\n"));
        List<String> lines = tree.get(FILES.get(random.nextInt(FILES.size())));
        lines.add(random.nextInt(lines.size() + 1), LINES.get(random.nextInt(4)));
        AuditResult now = audit(tree, "\n");
        BaselineMatch match = new BaselineMatch(baseline, now.findings(), FindingKeys.of(now), uri -> true);

        assertEquals(
                now.findings().size() - baseline.findings().size(),
                now.findings().stream()
                        .filter(finding -> match.earlier(finding).isEmpty())
                        .count());
    }

    private static Map<String, List<String>> tree(Random random) {
        Map<String, List<String>> tree = new TreeMap<>();
        for (String file : FILES) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                lines.add(LINES.get(random.nextInt(LINES.size())));
            }
            tree.put(file, lines);
        }
        return tree;
    }

    /** The same, with nothing, one folder, or everything moved. */
    private static Map<String, List<String>> moved(Random random, Map<String, List<String>> tree) {
        int what = random.nextInt(3);
        Map<String, List<String>> moved = new TreeMap<>();
        tree.forEach((uri, lines) -> moved.put(
                what == 0 ? uri : what == 1 ? uri.replace("src/Old Host/", "src/New/") : "backend/" + uri, lines));
        return moved;
    }

    /** Other lines come and go; lines are indented. */
    private static void edit(Random random, List<String> lines) {
        for (int edits = random.nextInt(10); edits > 0; edits--) {
            int at = random.nextInt(lines.size() + 1);
            if (random.nextBoolean()) {
                lines.add(at, LINES.get(4 + random.nextInt(LINES.size() - 4)));
            } else if (at < lines.size() && !lines.get(at).contains("Old")) {
                lines.remove(at);
            } else if (at < lines.size()) {
                lines.set(at, "\t " + lines.get(at));
            }
        }
    }

    private static AuditResult audit(Map<String, List<String>> tree, String lineEnd) {
        List<Finding> findings = new ArrayList<>();
        tree.forEach((uri, lines) -> {
            for (int line = 1; line <= lines.size(); line++) {
                String text = lines.get(line - 1);
                for (int at = text.indexOf("Old"); at >= 0; at = text.indexOf("Old", at + 1)) {
                    Region region = new Region(line, at + 1, line, at + 4);
                    findings.add(new Finding(
                            "OldUsed",
                            Level.ERROR,
                            Certainty.CERTAIN,
                            "Old is gone.",
                            "",
                            new Location(uri, region, text),
                            List.of(),
                            List.of()));
                }
            }
        });
        Map<String, SourceText> sources = tree.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> SourceText.of(
                                String.join(lineEnd, file.getValue()).getBytes(UTF_8))));
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of("6.3.0"), List.of()),
                List.of(RULE),
                findings,
                Triage.NONE,
                List.of(),
                tree.size(),
                List.of(),
                AuditedTree.of(sources));
    }

    private static Baseline written(AuditResult audit) throws Exception {
        Path file = Files.createTempFile("baseline", ".sarif");
        try {
            try (Writer out = Files.newBufferedWriter(file)) {
                write(audit, out);
            }
            return BaselineReader.read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(AuditResult audit, Writer out) throws IOException {
        new SarifReporter("1.0.0", SarifFlavour.GITHUB).write(audit, out);
    }
}
