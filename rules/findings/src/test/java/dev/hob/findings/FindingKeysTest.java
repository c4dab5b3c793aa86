package dev.hob.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding is known again after edits that do not concern it, and is told apart from its neighbours. */
class FindingKeysTest {

    private static final String TEXT = "class A\n{\n    Old x; Old y;\n    Old x; Old y;\n}\n";

    @Test
    void findingsOfOneFileHaveKeysOfTheirOwn() {
        List<String> keys = keys("src/A.cs", TEXT, "OldUsed");

        assertEquals(4, new HashSet<>(keys).size(), "two on one line, and the same line twice");
    }

    @Test
    void insertedLinesIndentationAndLineEndsDoNotMatter() {
        List<String> keys = keys("src/A.cs", TEXT, "OldUsed");

        assertEquals(keys, keys("src/A.cs", "// new\n\n" + TEXT, "OldUsed"));
        assertEquals(keys, keys("src/A.cs", TEXT.replace("    Old", "\tOld"), "OldUsed"));
        assertEquals(keys, keys("src/A.cs", TEXT.replace("\n", "\r\n"), "OldUsed"));
    }

    @Test
    void aRenamedFolderDoesNotMatterARenamedFileDoes() {
        List<String> keys = keys("src/A.cs", TEXT, "OldUsed");

        assertEquals(keys, keys("source/host/A.cs", TEXT, "OldUsed"));
        assertNotEquals(keys.get(0), keys("src/B.cs", TEXT, "OldUsed").get(0));
    }

    @Test
    void anotherRuleOrAnotherLineIsAnotherFinding() {
        String key = keys("src/A.cs", TEXT, "OldUsed").get(0);

        assertNotEquals(key, keys("src/A.cs", TEXT, "OldObsolete").get(0));
        assertNotEquals(
                key, keys("src/A.cs", TEXT.replace("x;", "z;"), "OldUsed").get(0));
    }

    /** The keys of a finding at each {@code Old} in {@code text}, from the top. */
    private static List<String> keys(String uri, String text, String rule) {
        List<Finding> findings = new ArrayList<>();
        SourceText source = SourceText.of(text.getBytes(UTF_8));
        for (int line = 1; line <= source.lineCount(); line++) {
            String content = source.line(line);
            for (int i = content.indexOf("Old"); i >= 0; i = content.indexOf("Old", i + 1)) {
                Location place = new Location(uri, new Region(line, i + 1, line, i + 4), content);
                findings.add(new Finding(
                        rule, Level.ERROR, Certainty.CERTAIN, "Old is gone.", "", place, List.of(), List.of()));
            }
        }
        RuleDescriptor descriptor = new RuleDescriptor(
                rule, "s", "d", RuleGuidance.NONE, Level.ERROR, "", "code", Optional.empty(), List.of(), List.of());
        AuditResult audit = new AuditResult(
                new Upgrade("6.3", "7.0", List.of(), List.of()),
                List.of(descriptor),
                findings,
                Triage.NONE,
                List.of(),
                1,
                List.of(),
                AuditedTree.of(Map.of(uri, source)));
        FindingKeys keys = FindingKeys.of(audit);
        return audit.findings().stream().map(keys::key).toList();
    }
}
