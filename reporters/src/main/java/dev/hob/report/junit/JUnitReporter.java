package dev.hob.report.junit;

import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an audit as JUnit's XML: each rule that ran is a suite; each error and warning is a failed case, each note a passed one that prints
 * it, and a rule that found nothing has one passed case. Files that were not analysed are cases with an error, in
 * a suite of their own.
 */
public final class JUnitReporter implements Reporter {

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Document(xml).write(audit);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text);
    }

    /** The writing of one document. */
    private record Document(XMLStreamWriter xml) {

        void write(AuditResult audit) throws XMLStreamException {
            start(0, "testsuites", "name", "Hob: " + audit.from() + " → " + audit.to());
            for (RuleDescriptor rule : audit.rules()) {
                suite(
                        rule,
                        audit.findings().stream()
                                .filter(f -> f.rule().equals(rule.name()))
                                .toList());
            }
            if (!audit.notAnalysed().isEmpty()) {
                notAnalysed(audit.notAnalysed());
            }
            end(0);
        }

        private void suite(RuleDescriptor rule, List<Finding> findings) throws XMLStreamException {
            long failures =
                    findings.stream().filter(f -> f.level() != Level.NOTE).count();
            suite(rule.name(), Math.max(1, findings.size()), failures, 0);
            if (findings.isEmpty()) {
                start(2, "testcase", "name", "nothing found", "classname", rule.name(), "time", "0");
                end();
            }
            for (Finding finding : findings) {
                start(2, "testcase", "name", place(finding), "classname", rule.name(), "time", "0");
                String text = finding.message() + (finding.advice().isEmpty() ? "" : "\n\n" + finding.advice());
                if (finding.level() == Level.NOTE) {
                    start(3, "system-out");
                    xml.writeCharacters(legal(text));
                } else {
                    String level = finding.level().name().toLowerCase(Locale.ROOT);
                    start(
                            3,
                            "failure",
                            "type",
                            level,
                            "message",
                            finding.message().strip());
                    xml.writeCharacters(legal(place(finding) + "\n" + text));
                }
                end();
                end(2);
            }
            end(1);
        }

        private void notAnalysed(List<FileNotAnalysed> files) throws XMLStreamException {
            suite("FileNotAnalysed", files.size(), 0, files.size());
            for (FileNotAnalysed file : files) {
                start(2, "testcase", "name", file.uri(), "classname", "FileNotAnalysed", "time", "0");
                start(3, "error", "type", file.partly() ? "partly" : "wholly", "message", file.reason());
                xml.writeCharacters(
                        legal(file.uri() + (file.line() > 0 ? ":" + file.line() : "") + "\n" + file.reason()));
                end();
                end(2);
            }
            end(1);
        }

        private void suite(String name, int tests, long failures, int errors) throws XMLStreamException {
            start(
                    1,
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
                    "0",
                    "time",
                    "0");
        }

        private static String place(Finding finding) {
            return finding.location().uri() + ":"
                    + finding.location().region().startLine() + ":"
                    + finding.location().region().startColumn();
        }

        private void start(int depth, String element, String... attributes) throws XMLStreamException {
            if (depth > 0) {
                xml.writeCharacters("\n" + "  ".repeat(depth));
            }
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        }

        private void end() throws XMLStreamException {
            xml.writeEndElement();
        }

        private void end(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            end();
            if (depth == 0) {
                xml.writeCharacters("\n");
            }
        }

        /** {@code text} without the characters that XML 1.0 cannot hold, not even escaped. */
        private static String legal(String text) {
            return text.codePoints()
                    .map(c -> isLegal(c) ? c : 0xFFFD)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static boolean isLegal(int c) {
            return c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c < 0xD800
                    || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
        }
    }
}
