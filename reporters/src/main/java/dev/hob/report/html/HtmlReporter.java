package dev.hob.report.html;

import dev.hob.findings.AuditResult;
import dev.hob.report.Reporter;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * Writes an audit as one HTML page with its style and script inside. The template escapes all that comes from sources and rules, and the
 * page's own policy lets the browser run no script but the page's and fetch nothing at all, so that a hostile name in a
 * source stays text twice over.
 */
public final class HtmlReporter implements Reporter {

    private static final String FOLDER = "dev/hob/report/html";

    private final String version;

    /** Reports as Hob of {@code version}. */
    public HtmlReporter(String version) {
        this.version = version;
    }

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        Map<String, Object> context = Map.of(
                "page",
                ReportPage.of(audit, version),
                "style",
                style,
                "script",
                script,
                "styleHash",
                sha256(style),
                "scriptHash",
                sha256(script));
        StringWriter page = new StringWriter();
        engine().getTemplate("report.peb").evaluate(page, context, Locale.ROOT);
        out.write(page.toString());
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(HtmlReporter.class.getClassLoader());
        loader.setPrefix(FOLDER);
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(true)
                .build();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReporter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As a policy names what it allows. */
    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
