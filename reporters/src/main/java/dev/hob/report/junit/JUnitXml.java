package dev.hob.report.junit;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of JUnit's XML: indented, and without characters that XML cannot hold. */
final class JUnitXml implements AutoCloseable {

    private final XMLStreamWriter xml;
    private int depth;

    JUnitXml(Writer out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }

    void suite(String name, int tests, long failures, int errors, int skipped) throws XMLStreamException {
        start(
                "testsuite",
                "name",
                name,
                "tests",
                String.valueOf(tests),
                "failures",
                String.valueOf(failures),
                "errors",
                String.valueOf(errors),
                "skipped",
                String.valueOf(skipped),
                "time",
                "0");
    }

    void startCase(String suite, String name) throws XMLStreamException {
        start("testcase", "name", name, "classname", suite, "time", "0");
    }

    void passed(String suite, String name) throws XMLStreamException {
        startCase(suite, name);
        depth--;
        xml.writeEndElement();
    }

    /** An element with text and nothing else. */
    void text(String element, String text, String... attributes) throws XMLStreamException {
        start(element, attributes);
        depth--;
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** @param attributes each a name and a value */
    void start(String element, String... attributes) throws XMLStreamException {
        if (depth > 0) {
            newLine();
        }
        depth++;
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    void end() throws XMLStreamException {
        depth--;
        newLine();
        xml.writeEndElement();
        if (depth == 0) {
            newLine();
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether XML 1.0 can hold it; the others not even escaped. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }
}
