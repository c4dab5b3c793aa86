package dev.hob.cli.baseline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.UnusableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the SARIF that an earlier audit wrote, one result after the other: of a large file no more is kept than is
 * needed.
 */
public final class BaselineReader {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HOW = "; a baseline is what `hob audit --report sarif=FILE` wrote";

    private final Path file;
    private final List<KnownFinding> findings = new ArrayList<>();
    private String version = "";
    private boolean anyRunOfHob;
    private Optional<String> from = Optional.empty();
    private Optional<String> to = Optional.empty();

    private BaselineReader(Path file) {
        this.file = file;
    }

    /**
     * The audit that was written to {@code file}.
     *
     * @throws UnusableFile if it cannot be read or is no SARIF of Hob's
     */
    public static Baseline read(Path file) throws UnusableFile {
        BaselineReader reader = new BaselineReader(file);
        if (Files.isDirectory(file)) {
            throw reader.trouble(": a folder, not a file");
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = MAPPER.createParser(bytes)) {
            return reader.log(parser);
        } catch (JsonProcessingException e) {
            throw reader.notJson(e);
        } catch (IOException e) {
            throw reader.trouble(": cannot be read: " + FileTrouble.reason(e));
        }
    }

    private UnusableFile trouble(String what) {
        return new UnusableFile(file + what + HOW);
    }

    private UnusableFile notJson(JsonProcessingException e) {
        // What goes beyond the parser's limits has no location.
        Optional<JsonLocation> place = Optional.ofNullable(e.getLocation());
        String reason = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        return trouble(
                place.map(at -> ":" + at.getLineNr() + ":" + at.getColumnNr()).orElse("") + ": not JSON: " + reason);
    }

    private Baseline log(JsonParser parser) throws IOException, UnusableFile {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw trouble(": the file is empty");
        }
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                member(parser);
            }
        } else {
            parser.skipChildren();
        }
        if (parser.nextToken() != null || !version.equals("2.1.0")) {
            throw trouble(": not SARIF 2.1.0");
        }
        if (!anyRunOfHob) {
            throw trouble(": no run of Hob in it");
        }
        return new Baseline(file.toString(), from, to, findings);
    }

    private void member(JsonParser parser) throws IOException, UnusableFile {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("version") && value == JsonToken.VALUE_STRING) {
            version = parser.getText();
        } else if (name.equals("runs") && value == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                run(parser);
            }
        } else {
            parser.skipChildren();
        }
    }

    private void run(JsonParser parser) throws IOException, UnusableFile {
        EarlierRun run = EarlierRun.read(parser);
        if (!run.isOfHob()) {
            return;
        }
        if (run.anyWithoutKey()) {
            throw trouble(": its results have no key hob/v1");
        }
        anyRunOfHob = true;
        findings.addAll(run.findings());
        from = from.or(() -> run.property("from"));
        to = to.or(() -> run.property("to"));
    }
}
