package dev.hob.report.html;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One finding as the template shows it. */
public final class FindingView {

    private final AuditResult audit;
    private final Finding finding;
    private final String key;

    FindingView(AuditResult audit, Finding finding, String key) {
        this.audit = audit;
        this.finding = finding;
        this.key = key;
    }

    /** A part of advice: a paragraph of running text, or code on lines of its own. */
    public record Block(boolean code, String text) {

        /** The parts of a paragraph. */
        public List<Inline> parts() {
            return Inline.of(text);
        }
    }

    /** A fix with the change that it makes. */
    public record FixView(String description, boolean safe, List<DiffLine> lines) {}

    /** An id that no other finding of the page has. */
    public String id() {
        return "f-" + finding.location().uri().replaceAll("[^A-Za-z0-9]+", "-") + "-" + key;
    }

    public String level() {
        return lowerCase(finding.level());
    }

    public boolean possible() {
        return finding.certainty() != Certainty.CERTAIN;
    }

    public boolean safe() {
        return finding.hasSafeFix();
    }

    public boolean fixable() {
        return !finding.fixes().isEmpty();
    }

    public String rule() {
        return finding.rule();
    }

    public List<Inline> message() {
        return Inline.of(finding.message().strip());
    }

    public String uri() {
        return finding.location().uri();
    }

    /** The project that its file belongs to. */
    public String project() {
        return Projects.of(audit, finding);
    }

    public int line() {
        return finding.location().region().startLine();
    }

    /** The advice, code apart from text; none where a fix says the same. */
    public List<Block> advice() {
        if (finding.fixes().stream().anyMatch(fix -> finding.advice().equals(fix.description() + "."))) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (String line : finding.advice().lines().toList()) {
            boolean code = line.startsWith(" ") || line.startsWith("\t");
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (code && last != null && last.code()) {
                blocks.set(blocks.size() - 1, new Block(true, last.text() + "\n" + line));
            } else if (!line.isBlank()) {
                blocks.add(new Block(code, line));
            }
        }
        return blocks.stream()
                .map(block -> block.code() ? new Block(true, block.text().stripIndent()) : block)
                .toList();
    }

    /** The source around it. */
    public List<ExcerptLine> excerpt() {
        return ExcerptLine.around(
                audit.source(finding.location()), finding.location().region());
    }

    /** Other places that prove it. */
    public List<Location> related() {
        return finding.related();
    }

    /** What Hob would change. */
    public List<FixView> fixes() {
        return finding.fixes().stream()
                .map(fix -> new FixView(
                        fix.description(), fix.safety() == Fix.Safety.SAFE, DiffLine.of(fix, audit.sources())))
                .toList();
    }

    static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
