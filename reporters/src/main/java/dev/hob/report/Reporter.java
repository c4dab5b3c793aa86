package dev.hob.report;

import dev.hob.findings.AuditResult;
import java.io.IOException;
import java.io.Writer;

/** Turns an audit result into one report. The same result always gives the same characters, with LF line ends. */
public interface Reporter {

    /** Writes the whole report of {@code result} to {@code out}, which stays open. */
    void write(AuditResult result, Writer out) throws IOException;
}
