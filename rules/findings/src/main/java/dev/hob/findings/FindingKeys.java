package dev.hob.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A key for each finding of an audit by which it is known again in a later one, {@code hob/v1}: made of the rule, the file's name, the
 * text of the line without its white space, the text that the finding covers, and a number where all that is the same more than
 * once in a file.
 *
 * <p>So a key survives lines that are inserted or indented above, other line ends, and a folder that was renamed, and two findings on one line
 * have two keys. Findings of one file have different keys; files of one name in different folders may share some.
 */
public final class FindingKeys {

    private static final int LENGTH = 32;

    private final Map<Finding, String> keys = new IdentityHashMap<>();

    private FindingKeys() {}

    /** The keys of all findings of {@code audit}, those set aside included. */
    public static FindingKeys of(AuditResult audit) {
        return of(
                Stream.concat(
                        audit.findings().stream(),
                        audit.triage().setAside().stream().map(SetAside::finding)),
                audit.sources());
    }

    /**
     * The keys of all findings of an audit, whether they count or not.
     *
     * @param sources by uri, the texts of the files that they lie in
     */
    public static FindingKeys of(Stream<Finding> findings, Map<String, SourceText> sources) {
        FindingKeys keys = new FindingKeys();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : findings.sorted(Finding.REPORT_ORDER).toList()) {
            String text = text(finding, sources.get(finding.location().uri()));
            int occurrence = seen.merge(finding.location().uri() + "\0" + text, 1, Integer::sum);
            keys.keys.put(finding, hash(text + "\0" + occurrence));
        }
        return keys;
    }

    /** The key of a finding of the audit: 32 hexadecimal digits. */
    public String key(Finding finding) {
        return keys.get(finding);
    }

    private static String text(Finding finding, SourceText source) {
        String uri = finding.location().uri();
        Region region = finding.location().region();
        String line = region.startLine() <= source.lineCount() ? source.line(region.startLine()) : "";
        return String.join(
                "\0",
                finding.rule(),
                uri.substring(uri.lastIndexOf('/') + 1),
                withoutWhiteSpace(line),
                withoutWhiteSpace(source.slice(region).orElse("")));
    }

    private static String withoutWhiteSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** {@code text} as {@value #LENGTH} hexadecimal digits. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
