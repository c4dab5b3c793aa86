package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.Message;
import dev.hob.findings.Finding;
import dev.hob.findings.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a finding: message, advice, and links to the related places, which GitHub shows only when the message
 * names them.
 */
final class SarifMessages {

    /** How many related places are named: as many as GitHub shows. */
    static final int RELATED_LIMIT = 100;

    private SarifMessages() {}

    /** The message, no longer than {@code limit}: links go first, then what is behind the last sentence that fits. */
    static Message of(Finding finding, int limit) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(finding.message());
        if (!finding.advice().isEmpty()) {
            paragraphs.add(finding.advice());
        }
        String text = String.join("\n\n", paragraphs);
        String withLinks = text + links(finding);
        return message(withLinks.length() <= limit ? withLinks : shortened(text, limit));
    }

    static Message message(String text) {
        Message message = new Message();
        message.setText(text);
        return message;
    }

    /** Cut behind the last sentence that fits, else at the limit. */
    static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int sentence = Math.max(text.lastIndexOf(". ", limit - 1), text.lastIndexOf(".\n", limit - 1));
        if (sentence > 0) {
            return text.substring(0, sentence + 1);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(limit - 2));
        return text.substring(0, splitsPair ? limit - 2 : limit - 1) + "…";
    }

    private static String links(Finding finding) {
        StringBuilder links = new StringBuilder();
        int named = Math.min(RELATED_LIMIT, finding.related().size());
        for (int i = 0; i < named; i++) {
            Location place = finding.related().get(i);
            links.append("\n\nSee [%s:%d](%d)."
                    .formatted(
                            place.uri().replace("[", "\\[").replace("]", "\\]"),
                            place.region().startLine(),
                            i + 1));
        }
        int more = finding.related().size() - named;
        return more == 0 ? links.toString() : links + "\n\nAnd " + more + " more places.";
    }
}
