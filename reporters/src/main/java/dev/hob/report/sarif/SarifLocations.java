package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import dev.hob.findings.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Files and regions in SARIF's terms: URIs relative to the audited root; lines, UTF-16 columns, and, where the text is
 * at hand, UTF-16 offsets: some viewers apply a fix only by these.
 */
final class SarifLocations {

    /** What the URIs are relative to. */
    static final String BASE = "ROOT";

    /** What may stand in a path as it is; a colon may not, since the first one of a relative URI ends a scheme. */
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private SarifLocations() {}

    static Location location(String uri, Region region) {
        PhysicalLocation physical = new PhysicalLocation();
        physical.setArtifactLocation(artifact(uri));
        physical.setRegion(region);
        Location location = new Location();
        location.setPhysicalLocation(physical);
        return location;
    }

    static ArtifactLocation artifact(String uri) {
        ArtifactLocation artifact = new ArtifactLocation();
        artifact.setUri(percentEncoded(uri));
        artifact.setUriBaseId(BASE);
        return artifact;
    }

    static Region region(dev.hob.findings.Region place) {
        Region region = new Region();
        region.setStartLine(place.startLine());
        region.setStartColumn(place.startColumn());
        region.setEndLine(place.endLine());
        region.setEndColumn(place.endColumn());
        return region;
    }

    /** The region with its offsets into {@code source}, which count from behind a byte order mark. */
    static Region region(dev.hob.findings.Region place, SourceText source) {
        Region region = region(place);
        Optional<Integer> start = source.offset(place.startLine(), place.startColumn());
        Optional<Integer> end = source.offset(place.endLine(), place.endColumn());
        if (start.isPresent() && end.isPresent()) {
            region.setCharOffset(start.get());
            region.setCharLength(end.get() - start.get());
        }
        return region;
    }

    /** A place with its region, its offsets and the text in it where {@code source} has them; else the region alone. */
    static Location location(dev.hob.findings.Location place, SourceText source) {
        if (source == null) {
            return location(place.uri(), region(place.region()));
        }
        Region region = region(place.region(), source);
        source.slice(place.region())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> region.setSnippet(content(text)));
        return location(place.uri(), region);
    }

    static ArtifactContent content(String text) {
        ArtifactContent content = new ArtifactContent();
        content.setText(text);
        return content;
    }

    static String percentEncoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean letterOrDigit = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (letterOrDigit || PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
