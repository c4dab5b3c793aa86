package dev.hob.language.suppression;

import dev.hob.language.SolutionLanguageProperties;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.ast.RootNode;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.reporting.Report.SuppressedViolation;
import net.sourceforge.pmd.reporting.Reportable;
import net.sourceforge.pmd.reporting.RuleViolation;
import net.sourceforge.pmd.reporting.ViolationSuppressor;

/**
 * What every language handler of Hob gives PMD to ask about each violation: looks for a suppression in the file, then
 * in the others. PMD's own marker ({@code NOPMD}) is among them.
 */
public final class InSourceSuppressor implements ViolationSuppressor {

    private final SolutionLanguageProperties properties;

    /** For the language that {@code properties} belong to. */
    public InSourceSuppressor(SolutionLanguageProperties properties) {
        this.properties = properties;
    }

    @Override
    public String getId() {
        return CommentSuppressions.MARKER;
    }

    @Override
    public SuppressedViolation suppressOrNull(RuleViolation violation, Node node) {
        TextDocument document = node.getTextDocument();
        int start = document.offsetAtLineColumn(violation.getLocation().getStartPos());
        String rule = violation.getRule().getName();
        RootNode root = node.getRoot();
        // Both are asked: what suppresses the same twice is of use twice.
        Optional<SourceSuppression> here = FileSuppressions.of(root).use(rule, start);
        Optional<SourceSuppression> elsewhere =
                properties.attachment(SuppressionsElsewhere.class).flatMap(others -> others.use(rule, root, start));
        return here.or(() -> elsewhere)
                .map(suppression -> new SuppressedInSource(violation, this, suppression))
                .orElse(null);
    }

    @Override
    public Set<UnusedSuppressorNode> getUnusedSuppressors(RootNode tree) {
        FileSuppressions ofFile = FileSuppressions.of(tree);
        Set<UnusedSuppressorNode> unused = new LinkedHashSet<>();
        for (SourceSuppression suppression : ofFile.all()) {
            if (ofFile.used().stream().noneMatch(use -> use.suppression().equals(suppression))) {
                unused.add(new Unused(() -> tree.getTextDocument().toLocation(suppression.place())));
            }
        }
        return unused;
    }

    private record Unused(Reportable place) implements UnusedSuppressorNode {

        @Override
        public Reportable getLocation() {
            return place;
        }

        @Override
        public String unusedReason() {
            return "No violation of the named rules is reported there";
        }
    }
}
