package dev.hob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.FileNotAnalysed;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small audit results to run commands on. All findings lie in {@code A.cs}. */
final class Audits {

    static final String SOURCE = "class A { Old x; }\n";

    private static final RuleDescriptor RULE = rule("OldUsed", "Old is used.");
    private static final RuleDescriptor OLDER_RULE = rule("OlderUsed", "Older is used.");

    private Audits() {}

    private static RuleDescriptor rule(String name, String summary) {
        return new RuleDescriptor(
                name,
                summary,
                "Old is gone since 7.0.",
                new RuleGuidance("CS0246.", "Write New.", "Certain.", "Compiled."),
                Level.ERROR,
                "https://example.org/old",
                "code",
                Optional.empty(),
                List.of("Old x;\n"),
                List.of("New x;\n"));
    }

    static AuditResult with(Finding... findings) {
        return result(Arrays.asList(findings), List.of());
    }

    static AuditResult withUnparsedFileAnd(Finding... findings) {
        return result(Arrays.asList(findings), List.of(new FileNotAnalysed("B.cs", false, 1, 1, "Not C#.")));
    }

    private static AuditResult result(List<Finding> findings, List<FileNotAnalysed> notAnalysed) {
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of("6.3.0"), List.of()),
                List.of(RULE, OLDER_RULE),
                findings,
                Triage.NONE,
                notAnalysed,
                1,
                List.of(),
                AuditedTree.of(Map.of("A.cs", SourceText.of(SOURCE.getBytes(UTF_8)))));
    }

    /** A finding on {@code Old}. */
    static Finding finding(Level level, Fix... fixes) {
        return new Finding(
                "OldUsed",
                level,
                Certainty.CERTAIN,
                "Old is gone.",
                "",
                new Location("A.cs", new Region(1, 11, 1, 14), SOURCE.stripTrailing()),
                List.of(),
                List.of(fixes));
    }

    /** A fix that replaces {@code Old}. */
    static Fix fix(Fix.Safety safety, String replacement) {
        return fix(safety, new Region(1, 11, 1, 14), replacement);
    }

    static Fix fix(Fix.Safety safety, Region region, String replacement) {
        return new Fix(
                "Use " + replacement,
                safety,
                List.of(new ArtifactChange("A.cs", List.of(new Replacement(region, replacement)))));
    }
}
