package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.SourceText;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * A small solution with the findings of one rule marked in its files. Checks that the rule finds exactly what is
 * marked, on any line ends and with a byte order mark too; that its fixes give exactly the expected text; and that a
 * second run then has nothing left to fix.
 */
public final class RuleCase {

    /** A web project on 6.3, for cases that are about C# only. */
    private static final String HOST = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net6.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.3.10" />
              </ItemGroup>
            </Project>
            """;

    private static final String EVERY_RULE = "every rule";
    private static final String HOST_PROJECT = "Host.csproj";

    private static final Releases RELEASES = Releases.load();
    private static final RuleCatalog CATALOG = new RuleCatalog(RELEASES, UpgradeAnalysis.LANGUAGES);
    private static final SortedSet<String> WORDS = CATALOG.words();

    /** Made once for each rule and target: most of a case's time would go into reading rulesets. */
    private static final Map<String, List<RuleSet>> RULESETS = new ConcurrentHashMap<>();

    private final String rule;
    private final Map<String, MarkedSource> files = new LinkedHashMap<>();
    private String to = "7.0";
    private Set<String> leftOut = Set.of();
    private List<Finding> findings = List.of();

    private RuleCase(String rule) {
        this.rule = rule;
    }

    public static RuleCase of(String rule) {
        return new RuleCase(rule);
    }

    /** A case about C# of whatever rules but {@code others} find something in it; the host project's own findings are left out. */
    static RuleCase ofAllRulesBut(Set<String> others) {
        RuleCase all = new RuleCase(EVERY_RULE);
        all.leftOut = others;
        return all;
    }

    /** What {@link #finds} found. */
    List<Finding> findings() {
        return findings;
    }

    /** A file of the solution; the findings of the rule in it are marked. */
    public RuleCase file(String uri, String marked) {
        files.put(uri, MarkedSource.parse(marked));
        return this;
    }

    public RuleCase to(String release) {
        to = release;
        return this;
    }

    /** Expects the marked findings and no other. */
    public RuleCase finds() {
        addHostProject();
        Map<String, List<Region>> expected = new TreeMap<>();
        files.forEach((uri, source) -> expected.put(uri, source.marks()));
        for (Spelling spelling : Spelling.values()) {
            findings = inFolder(folder -> {
                write(folder, spelling);
                return audit(folder);
            });
            Map<String, List<Region>> found = new TreeMap<>();
            files.keySet().forEach(uri -> found.put(uri, new ArrayList<>()));
            findings.forEach(f -> found.get(f.location().uri()).add(f.location().region()));
            assertEquals(describe(expected), describe(found), rule + ", " + spelling);
        }
        return this;
    }

    /** Expects that nothing in the files certainly breaks. */
    void findsNoError() {
        addHostProject();
        List<Finding> all = inFolder(folder -> {
            write(folder, Spelling.PLAIN);
            return audit(folder);
        });
        assertEquals(
                List.of(), all.stream().filter(f -> f.level() == Level.ERROR).toList());
    }

    /** Whether the rule has nothing to say about a solution of this file and, if it is no project, a host project. */
    boolean isSilentOn(String uri, String text) {
        files.put(uri, new MarkedSource(text, List.of()));
        addHostProject();
        return inFolder(folder -> {
                    write(folder, Spelling.PLAIN);
                    return audit(folder);
                })
                .isEmpty();
    }

    private void addHostProject() {
        if (files.keySet().stream().noneMatch(uri -> uri.endsWith("proj"))) {
            files.put(HOST_PROJECT, new MarkedSource(HOST, List.of()));
        }
    }

    /** Expects every finding to be of this level. */
    public RuleCase atLevel(Level level) {
        findings.forEach(f -> assertEquals(level, f.level(), f.toString()));
        return this;
    }

    /** Expects the message or advice of some finding to hold this text. */
    public RuleCase saying(String text) {
        assertTrue(
                findings.stream()
                        .anyMatch(f -> f.message().contains(text) || f.advice().contains(text)),
                () -> "Nobody says '" + text + "': " + findings);
        return this;
    }

    /** Expects the message and the advice of no finding to hold this text. */
    public RuleCase notSaying(String text) {
        assertTrue(
                findings.stream()
                        .noneMatch(f -> f.message().contains(text) || f.advice().contains(text)),
                () -> "Somebody says '" + text + "': " + findings);
        return this;
    }

    /** Expects that no finding has a fix that may be applied unseen. */
    public RuleCase hasNoSafeFix() {
        assertEquals(List.of(), fixes(findings, fix -> fix.safety() == Fix.Safety.SAFE));
        return this;
    }

    /** Expects the safe fixes to turn {@code uri} into {@code after}, and nothing safe to be left for a second run. */
    public RuleCase safelyFixed(String uri, String after) {
        return fixed(uri, after, Fix.Safety.SAFE);
    }

    /** As {@link #safelyFixed}, for the fixes that need a person's eye. */
    public RuleCase suggestsFixed(String uri, String after) {
        return fixed(uri, after, Fix.Safety.SUGGESTED);
    }

    /** As {@link #safelyFixed}, for safe and suggested fixes together. */
    RuleCase allFixed(String uri, String after) {
        return fixed(uri, after, fix -> true);
    }

    private RuleCase fixed(String uri, String after, Fix.Safety safety) {
        return fixed(uri, after, fix -> fix.safety() == safety);
    }

    private RuleCase fixed(String uri, String after, Predicate<Fix> wanted) {
        for (Spelling spelling : Spelling.values()) {
            inFolder(folder -> {
                write(folder, spelling);
                apply(folder, fixes(audit(folder), wanted));
                assertEquals(spelling.of(after), Files.readString(folder.resolve(uri)), rule + ", " + spelling);
                assertEquals(List.of(), fixes(audit(folder), wanted), "a second run has something to fix");
                return findings;
            });
        }
        return this;
    }

    private static List<Fix> fixes(List<Finding> findings, Predicate<Fix> wanted) {
        return findings.stream()
                .flatMap(f -> f.fixes().stream().limit(1))
                .filter(wanted)
                .toList();
    }

    private static void apply(Path folder, List<Fix> fixes) throws IOException {
        Map<String, List<Replacement>> edits = fixes.stream()
                .flatMap(fix -> fix.changes().stream())
                .collect(Collectors.groupingBy(
                        ArtifactChange::uri,
                        TreeMap::new,
                        Collectors.flatMapping(change -> change.replacements().stream(), Collectors.toList())));
        for (Map.Entry<String, List<Replacement>> file : edits.entrySet()) {
            Path path = folder.resolve(file.getKey());
            SourceText source = SourceText.of(Files.readAllBytes(path));
            StringBuilder text = new StringBuilder(source.text());
            String lineEnd = source.lineEnd(1);
            file.getValue().stream()
                    .distinct()
                    .sorted(Comparator.comparing(Replacement::deletedRegion)
                            .thenComparing(Replacement::insertedText)
                            .reversed())
                    .forEach(edit -> text.replace(
                            offset(
                                    source,
                                    edit.deletedRegion().startLine(),
                                    edit.deletedRegion().startColumn()),
                            offset(
                                    source,
                                    edit.deletedRegion().endLine(),
                                    edit.deletedRegion().endColumn()),
                            edit.insertedText().replace("\n", lineEnd)));
            String bom = source.encoding().byteOrderMark().length > 0 ? "\uFEFF" : "";
            Files.writeString(path, bom + text);
        }
    }

    private static int offset(SourceText source, int line, int column) {
        return source.offset(line, column).orElseThrow();
    }

    private List<Finding> audit(Path folder) throws IOException {
        List<RuleSet> rulesets = RULESETS.computeIfAbsent(rule + " to " + to, key -> rulesets());
        UpgradeAnalysis.Outcome outcome =
                UpgradeAnalysis.run(SolutionModel.read(folder, WORDS), rulesets, uri -> true, 0);
        assertEquals(List.of(), outcome.notAnalysed(), "every file of a case must be sound");
        return outcome.findings().stream()
                .filter(f -> !leftOut.contains(f.rule()))
                .filter(f -> rule.equals(EVERY_RULE)
                        ? !f.location().uri().equals(HOST_PROJECT)
                        : f.rule().equals(rule))
                .sorted(Finding.REPORT_ORDER)
                .toList();
    }

    /** All rulesets of the hop, or the one rule that is asked for alone. */
    private List<RuleSet> rulesets() {
        List<RuleSet> all = CATALOG.rulesets(
                RELEASES.named("6.3").orElseThrow(), RELEASES.named(to).orElseThrow());
        return rule.equals(EVERY_RULE)
                ? all
                : all.stream()
                        .flatMap(ruleset -> ruleset.getRules().stream())
                        .filter(one -> one.getName().equals(rule))
                        .map(RuleSet::forSingleRule)
                        .toList();
    }

    private void write(Path folder, Spelling spelling) throws IOException {
        for (Map.Entry<String, MarkedSource> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, spelling.of(file.getValue().text()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String describe(Map<String, List<Region>> regions) {
        return regions.entrySet().stream()
                .flatMap(e -> e.getValue().stream()
                        .map(r -> e.getKey() + ":" + r.startLine() + ":" + r.startColumn() + "-" + r.endLine() + ":"
                                + r.endColumn()))
                .collect(Collectors.joining("\n"));
    }

    private static <T> T inFolder(InFolder<T> work) {
        try {
            Path folder = Files.createTempDirectory("rule-case");
            try {
                return work.in(folder);
            } finally {
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface InFolder<T> {
        T in(Path folder) throws IOException;
    }

    /** How the files of a case are written to disk; positions are the same in all of them. */
    private enum Spelling {
        PLAIN,
        BYTE_ORDER_MARK_AND_CRLF;

        String of(String text) {
            return this == PLAIN ? text : "\uFEFF" + text.replace("\n", "\r\n");
        }
    }
}
