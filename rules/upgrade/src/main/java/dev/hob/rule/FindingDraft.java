package dev.hob.rule;

import dev.hob.findings.Certainty;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.language.OffsetNode;
import dev.hob.language.ViolationDetails;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * A finding that a rule is about to report: place, level, certainty, advice and fixes are gathered here and leave as
 * one PMD violation. Starts as a certain finding at the rule's own level, without advice or fix.
 */
public final class FindingDraft {

    private final OffsetNode<?> node;
    private TextRegion region;
    private Level level;
    private Certainty certainty = Certainty.CERTAIN;
    private String advice = "";
    private final List<Location> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();

    private FindingDraft(Rule rule, OffsetNode<?> node) {
        this.node = node;
        this.region = node.getTextRegion();
        this.level = Levels.of(rule.getPriority());
    }

    /** A finding of {@code rule} that covers {@code node}. */
    public static FindingDraft of(Rule rule, OffsetNode<?> node) {
        return new FindingDraft(rule, node);
    }

    /** Narrows the finding to a part of the file: half-open UTF-16 offsets. */
    public FindingDraft at(int startOffset, int endOffset) {
        region = TextRegion.fromBothOffsets(startOffset, endOffset);
        return this;
    }

    public FindingDraft level(Level newLevel) {
        level = newLevel;
        return this;
    }

    /** Makes it a possible finding: at most a warning. Call it last before fixes are added. */
    public FindingDraft possible() {
        certainty = Certainty.POSSIBLE;
        if (level == Level.ERROR) {
            level = Level.WARNING;
        }
        return this;
    }

    public FindingDraft advice(String text) {
        advice = text;
        return this;
    }

    public FindingDraft related(Location location) {
        related.add(location);
        return this;
    }

    public FindingDraft fix(Fix fix) {
        fixes.add(fix);
        return this;
    }

    /** Reports it. The arguments fill the places {@code {0}}, {@code {1}} … of the rule's message. */
    public void report(RuleContext context, Rule rule, Object... messageArguments) {
        TextDocument document = node.getAstInfo().getTextDocument();
        FileLocation location = document.toLocation(region);
        String snippet = SourceLines.lineAt(document.getText(), region.getStartOffset());
        FindingDetails details = new FindingDetails(level, certainty, advice, snippet, related, fixes);
        ViolationDetails.reporting(
                node,
                details.toAdditionalInfo(),
                n -> context.addViolationWithPosition(
                        n, n.getAstInfo(), location, rule.getMessage(), messageArguments));
    }
}
