package dev.hob.msbuild;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.lang.rule.xpath.Attribute;

/**
 * An element with its attributes and child elements. To XPath it carries the element's own name and attributes, so that
 * {@code //PackageReference[@Include='Duende.IdentityServer']} means what it says; the text of an element without child
 * elements is its attribute {@code Text}. XPath compares names with case, MSBuild does not: {@link #is} and
 * {@link #attribute} do as MSBuild does.
 */
public final class XmlElement extends MsbuildNode {

    private static final String TEXT = "Text";

    private final String name;
    private final TextRegion nameRegion;
    private final int startTagEnd;
    private final List<XmlAttribute> attributes;
    private final List<XmlElement> elements;
    private final XmlText text;

    XmlElement(ElementParts parts, int end) {
        super(parts.start(), end);
        this.name = parts.name();
        this.nameRegion = parts.nameRegion();
        this.startTagEnd = parts.contentStart();
        this.attributes = List.copyOf(parts.attributes());
        this.elements = List.copyOf(parts.elements());
        this.text = parts.text();
        List<MsbuildNode> children = new ArrayList<>(attributes);
        children.addAll(elements);
        setChildren(children);
    }

    /** The name without a namespace prefix, as written. */
    public String name() {
        return name;
    }

    /** Where the name stands in the start tag. */
    public TextRegion nameRegion() {
        return nameRegion;
    }

    /** Where the start tag stands. */
    public TextRegion startTag() {
        return TextRegion.fromBothOffsets(startOffset(), startTagEnd);
    }

    /**
     * Whether the element is one setting, however many lines it takes: one without elements in it, or an item with its
     * metadata.
     */
    boolean isOneSetting() {
        return elements.isEmpty() || getParent() instanceof XmlElement around && around.is("ItemGroup");
    }

    /** Whether the element has this name, whatever the case. */
    public boolean is(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }

    /** The attributes, in source order. */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The attribute of this name, whatever the case. */
    public Optional<XmlAttribute> attribute(String attributeName) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.getName().equalsIgnoreCase(attributeName)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** The child elements, in source order. */
    public List<XmlElement> elements() {
        return elements;
    }

    /** The text that stands directly in the element, without the white space around it. */
    public XmlText text() {
        return text;
    }

    @Override
    public String getXPathNodeName() {
        return name;
    }

    @Override
    public Iterator<Attribute> getXPathAttributesIterator() {
        List<Attribute> result = new ArrayList<>();
        for (XmlAttribute attribute : attributes) {
            result.add(new Attribute(this, attribute.getName(), attribute.getValue()));
        }
        boolean ownsText =
                attributes.stream().anyMatch(attribute -> attribute.getName().equals(TEXT));
        if (elements.isEmpty() && !ownsText) {
            result.add(new Attribute(this, TEXT, text.text()));
        }
        return result.iterator();
    }
}
