package dev.hob.report.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hob.findings.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;

/**
 * Holds a SARIF file that a test has made to the standard's schema, and to all that neither the schema nor Microsoft's
 * multitool looks at: that places, fixes and fingerprints are true of the files, and that GitHub's limits are kept.
 */
public final class SarifCheck {

    private static final Schema SCHEMA = schema();

    private final List<String> troubles = new ArrayList<>();
    private final JsonNode run;

    private SarifCheck(JsonNode run) {
        this.run = run;
    }

    /**
     * What is wrong with {@code sarif}, one line each.
     *
     * @param files by uri, the texts that its places lie in; places in other files are not looked at
     */
    public static List<String> troubles(String sarif, Map<String, SourceText> files) {
        List<String> troubles = new ArrayList<>();
        SCHEMA.validate(sarif, InputFormat.JSON).forEach(error -> troubles.add("schema: " + error));
        try {
            if (gzipped(sarif) > 10_000_000) {
                troubles.add("larger than GitHub takes");
            }
            for (JsonNode run : new ObjectMapper().readTree(sarif).path("runs")) {
                SarifCheck check = new SarifCheck(run);
                check.noEmptyTexts("run", run);
                check.rules();
                check.results(files);
                troubles.addAll(check.troubles);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return troubles;
    }

    private void rules() {
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            String id = rule.path("id").asText();
            check(ids.add(id), id + " is there twice");
            check(rule.at("/properties/tags").size() <= 20, id + " has more than 20 tags");
            for (String text : List.of("/shortDescription/text", "/fullDescription/text")) {
                int length = rule.at(text).asText().length();
                check(length > 0 && length <= 1024, id + text + " has " + length + " characters");
            }
            check(!rule.at("/help/text").asText().isBlank(), id + " has no help");
            check(!rule.at("/help/markdown").asText().isBlank(), id + " has no help in Markdown");
        }
    }

    /** GitHub takes none; only what is inserted may be nothing. */
    private void noEmptyTexts(String name, JsonNode json) {
        check(!json.isTextual() || !json.asText().isEmpty(), name + " is empty");
        for (Map.Entry<String, JsonNode> property : json.properties()) {
            if (!property.getKey().equals("insertedContent")) {
                noEmptyTexts(property.getKey(), property.getValue());
            }
        }
        if (json.isArray()) {
            json.forEach(element -> noEmptyTexts(name, element));
        }
    }

    private void results(Map<String, SourceText> files) {
        JsonNode results = run.path("results");
        check(results.isArray(), "no results, not even none");
        check(results.size() <= 25_000, results.size() + " results are more than GitHub takes");
        allOrNone("suppressions");
        allOrNone("baselineState");
        Set<String> keys = new HashSet<>();
        for (JsonNode result : results) {
            String rule = result.path("ruleId").asText();
            if (result.has("ruleIndex")) {
                JsonNode named = run.at("/tool/driver/rules/" + result.path("ruleIndex") + "/id");
                check(rule.equals(named.asText()), rule + " is not the rule of its index");
            }
            String key = result.at("/partialFingerprints/hob~1v1").asText();
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            check(!key.isEmpty(), rule + " without its hob/v1");
            check(absent(result) || keys.add(uri + " " + key), uri + ": two findings of one hob/v1");
            check(result.path("locations").size() == 1, rule + " is at more than one place");
            check(result.path("relatedLocations").size() <= 1000, rule + " has more than 1000 related places");
            check(!result.at("/message/text").asText().isBlank(), rule + " says nothing");
            new SarifPlaces(files, troubles).check(result, absent(result));
        }
    }

    private static boolean absent(JsonNode result) {
        return result.path("baselineState").asText().equals("absent");
    }

    private void allOrNone(String property) {
        long with = StreamSupport.stream(run.path("results").spliterator(), false)
                .filter(result -> result.has(property))
                .count();
        check(with == 0 || with == run.path("results").size(), "only some results have " + property);
    }

    private void check(boolean holds, String trouble) {
        if (!holds) {
            troubles.add(trouble);
        }
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static Schema schema() {
        try (InputStream in = SarifCheck.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
