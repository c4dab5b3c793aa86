package dev.hob.language;

import java.util.Map;
import java.util.function.Consumer;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.reporting.ViolationDecorator;
import net.sourceforge.pmd.util.DataMap;
import net.sourceforge.pmd.util.DataMap.SimpleDataKey;

/**
 * Carries what a PMD violation has no field for (level, certainty, advice, fixes) from the rule into the violation's
 * additional information. PMD's only hook for that is a decorator that sees the
 * node, so the details lie on the node while the rule reports.
 */
public final class ViolationDetails {

    private static final SimpleDataKey<Map<String, String>> PENDING = DataMap.simpleDataKey("hob.pending-details");

    private ViolationDetails() {}

    /**
     * Runs {@code report} (which calls {@code RuleContext#addViolation…} on {@code node}) so that the violation it
     * makes carries {@code details}.
     */
    public static <N extends Node> void reporting(N node, Map<String, String> details, Consumer<N> report) {
        node.getUserMap().set(PENDING, details);
        try {
            report.accept(node);
        } finally {
            node.getUserMap().set(PENDING, null);
        }
    }

    /** The decorator that every language handler of Hob returns from {@code getViolationDecorator}. */
    public static ViolationDecorator decorator() {
        return (node, additionalInfo) -> {
            Map<String, String> details = node.getUserMap().get(PENDING);
            if (details != null) {
                additionalInfo.putAll(details);
            }
        };
    }
}
