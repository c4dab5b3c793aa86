package dev.hob.report.junit;

import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.SetAside;
import dev.hob.findings.Suppression;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * Writes an audit as JUnit's XML: each rule that ran is a suite; each error and warning is a failed case, each note a
 * passed one that prints it, what was set aside a skipped one that says why, and a rule that found nothing has one
 * passed case. Files that were not analysed are cases with an error, in a suite of their own.
 */
public final class JUnitReporter implements Reporter {

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        StringWriter text = new StringWriter();
        try (JUnitXml xml = new JUnitXml(text)) {
            xml.start("testsuites", "name", "Hob: " + audit.from() + " → " + audit.to());
            for (RuleDescriptor rule : audit.rules()) {
                suite(rule.name(), audit, xml);
            }
            if (!audit.notAnalysed().isEmpty()) {
                notAnalysed(audit.notAnalysed(), xml);
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text);
    }

    private static void suite(String rule, AuditResult audit, JUnitXml xml) throws XMLStreamException {
        List<Finding> findings =
                audit.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        List<SetAside> setAside = audit.triage().setAside().stream()
                .filter(aside -> aside.finding().rule().equals(rule))
                .toList();
        long failures = findings.stream().filter(f -> f.level() != Level.NOTE).count();
        int cases = findings.size() + setAside.size();
        xml.suite(rule, Math.max(1, cases), failures, 0, setAside.size());
        if (cases == 0) {
            xml.passed(rule, "nothing found");
        }
        for (Finding finding : findings) {
            xml.startCase(rule, place(finding.location()));
            outcome(finding, xml);
            xml.end();
        }
        for (SetAside aside : setAside) {
            xml.startCase(rule, place(aside.finding().location()));
            xml.text("skipped", aside.finding().message(), "message", reason(aside.reason()));
            xml.end();
        }
        xml.end();
    }

    private static void outcome(Finding finding, JUnitXml xml) throws XMLStreamException {
        String text = finding.message() + (finding.advice().isEmpty() ? "" : "\n\n" + finding.advice());
        if (finding.level() == Level.NOTE) {
            xml.text("system-out", text);
        } else {
            String level = finding.level().name().toLowerCase(Locale.ROOT);
            String withPlace = place(finding.location()) + "\n" + text;
            xml.text(
                    "failure",
                    withPlace,
                    "type",
                    level,
                    "message",
                    finding.message().strip());
        }
    }

    private static String reason(SetAside.Reason reason) {
        if (reason instanceof Suppression suppression) {
            String why = suppression.justification().isEmpty() ? "" : ": " + suppression.justification();
            return "Suppressed in " + suppression.place().uri() + ":"
                    + suppression.place().region().startLine() + why;
        }
        return "The baseline knows it.";
    }

    private static void notAnalysed(List<FileNotAnalysed> files, JUnitXml xml) throws XMLStreamException {
        String suite = "FileNotAnalysed";
        xml.suite(suite, files.size(), 0, files.size(), 0);
        for (FileNotAnalysed file : files) {
            String place = file.uri() + (file.line() > 0 ? ":" + file.line() : "");
            xml.startCase(suite, file.uri());
            xml.text(
                    "error",
                    place + "\n" + file.reason(),
                    "type",
                    file.partly() ? "partly" : "wholly",
                    "message",
                    file.reason());
            xml.end();
        }
        xml.end();
    }

    private static String place(Location location) {
        return location.uri() + ":" + location.region().startLine() + ":"
                + location.region().startColumn();
    }
}
