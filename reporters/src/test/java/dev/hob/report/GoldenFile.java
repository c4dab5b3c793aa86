package dev.hob.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.hob.findings.AuditResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a report with the file that shows how it must look. */
public final class GoldenFile {

    private static final Path SOURCES = Path.of("src/test/resources/dev/hob/report");

    private GoldenFile() {}

    /** What {@code reporter} writes about {@code audit}. */
    public static String report(Reporter reporter, AuditResult audit) throws IOException {
        StringWriter out = new StringWriter();
        reporter.write(audit, out);
        return out.toString();
    }

    /**
     * Fails unless {@code actual} is the content of the resource {@code name} of this package. With {@code -Dhob.golden.write=true} it is
     * written instead, for somebody to read before it is committed.
     */
    public static void assertSame(String name, String actual) throws IOException {
        if (Boolean.getBoolean("hob.golden.write")) {
            Files.writeString(SOURCES.resolve(name), actual);
            return;
        }
        try (InputStream in = GoldenFile.class.getResourceAsStream(name)) {
            assertNotNull(in, name + " is missing");
            assertEquals(new String(in.readAllBytes(), UTF_8), actual, name);
        }
    }
}
