package dev.hob.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.AuditResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;

/** Compares a report with the file that shows how it must look. */
public final class GoldenFile {

    private GoldenFile() {}

    /** What {@code reporter} writes about {@code audit}. */
    public static String report(Reporter reporter, AuditResult audit) throws IOException {
        StringWriter out = new StringWriter();
        reporter.write(audit, out);
        return out.toString();
    }

    /** Fails unless {@code actual} is the content of the resource {@code name} of this package. */
    public static void assertSame(String name, String actual) throws IOException {
        try (InputStream in = GoldenFile.class.getResourceAsStream(name)) {
            assertEquals(new String(in.readAllBytes(), UTF_8), actual, name);
        }
    }
}
