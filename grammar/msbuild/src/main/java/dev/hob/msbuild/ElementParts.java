package dev.hob.msbuild;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/** An element under construction: what is known of it while its end tag has not been met. */
final class ElementParts {

    private final String qualifiedName;
    private final int start;
    private final TextRegion nameRegion;
    private final List<XmlAttribute> attributes;
    private final int contentStart;
    private final List<XmlElement> elements = new ArrayList<>();
    private final TextCollector text;

    ElementParts(
            String qualifiedName, int start, TextRegion nameRegion, List<XmlAttribute> attributes, int contentStart) {
        this.qualifiedName = qualifiedName;
        this.start = start;
        this.nameRegion = nameRegion;
        this.attributes = attributes;
        this.contentStart = contentStart;
        this.text = new TextCollector(contentStart);
    }

    String qualifiedName() {
        return qualifiedName;
    }

    String name() {
        return localName(qualifiedName);
    }

    int start() {
        return start;
    }

    TextRegion nameRegion() {
        return nameRegion;
    }

    List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The offset behind the start tag. */
    int contentStart() {
        return contentStart;
    }

    List<XmlElement> elements() {
        return elements;
    }

    TextCollector collector() {
        return text;
    }

    XmlText text() {
        return text.finish();
    }

    static String localName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
    }
}
