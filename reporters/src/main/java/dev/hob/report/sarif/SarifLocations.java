package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Files and regions in SARIF's terms: URIs relative to the audited root, lines and UTF-16 columns. */
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
