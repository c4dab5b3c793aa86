package dev.hob.msbuild;

import net.sourceforge.pmd.lang.rule.xpath.NoAttribute;

/** An attribute; its node covers name, equals sign and quotes, {@link #value()} what is between the quotes. */
public final class XmlAttribute extends MsbuildNode {

    private final String name;
    private final XmlText value;

    XmlAttribute(String name, XmlText value, int start, int end) {
        super(start, end);
        this.name = name;
        this.value = value;
    }

    /** The name without a namespace prefix. */
    public String getName() {
        return name;
    }

    /** The value with its entities replaced. */
    public String getValue() {
        return value.text();
    }

    /** The value with its place. */
    @NoAttribute
    public XmlText value() {
        return value;
    }
}
