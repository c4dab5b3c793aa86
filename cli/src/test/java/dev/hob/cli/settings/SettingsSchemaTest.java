package dev.hob.cli.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hob.cli.io.UnusableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors read says what Hob reads, and the documentation shows neither anything else. */
class SettingsSchemaTest {

    private static final Path SCHEMA = Path.of("../docs/schemas/hob.schema.json");
    private static final Path PAGE = Path.of("../docs/settings.md");

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
    }

    private static Settings read(String yaml) throws UnusableFile {
        return SettingsReader.read(
                new SettingsText("hob.yml", "hob.yml", yaml.getBytes(StandardCharsets.UTF_8)), Path.of(""));
    }

    static Stream<String> documented() throws IOException {
        return Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void whatIsDocumentedIsReadAndValid(String yaml) throws IOException {
        assertDoesNotThrow(() -> read(yaml));
        assertEquals(List.of(), schema().validate(yaml, InputFormat.YAML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "from: 6.3",
                "from: '6.3'",
                "include: []",
                "fail-on: never",
                "baseline: 1",
                "rules: {A: off, B: error, C: false}",
                "suppressions: []",
                "suppressions: [{rule: A, reason: B}]",
            })
    void bothAccept(String yaml) throws IOException {
        assertDoesNotThrow(() -> read(yaml));
        assertEquals(List.of(), schema().validate(yaml, InputFormat.YAML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form: 6.3",
                "from: [6.3]",
                "from: ''",
                "include: src",
                "include: ['']",
                "exclude: [[a]]",
                "fail-on: fatal",
                "baseline: []",
                "rules: []",
                "rules: {A: fatal}",
                "suppressions: {}",
                "suppressions: [{rule: A}]",
                "suppressions: [{reason: A}]",
                "suppressions: [{rule: A, reason: ' '}]",
                "suppressions: [{rule: A, reason: B, until: 2026-12-31}]",
                "suppressions: [{rule: A, reason: B, expires: tomorrow}]",
                "suppressions: [{rule: A, reason: B, paths: src}]",
                "text",
                "[]",
            })
    void bothRefuse(String yaml) throws IOException {
        assertThrows(UnusableFile.class, () -> read(yaml));
        assertFalse(schema().validate(yaml, InputFormat.YAML).isEmpty());
    }

    @Test
    void theyKnowTheSameKeysAndWords() throws IOException {
        JsonNode properties = new JsonMapper().readTree(SCHEMA.toFile()).path("properties");
        JsonNode suppression = properties.path("suppressions").path("items").path("properties");

        assertEquals(SettingsReader.KEYS, names(properties));
        assertEquals(SettingsReader.SUPPRESSION_KEYS, names(suppression));
        assertEquals(RuleLevel.WORDS, words(properties.path("rules").path("additionalProperties")));
        assertEquals(Arrays.stream(FailOn.values()).map(FailOn::toString).toList(), words(properties.path("fail-on")));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(JsonNode property) {
        List<String> words = new ArrayList<>();
        property.path("enum").forEach(word -> {
            if (word.isTextual()) {
                words.add(word.asText());
            }
        });
        return words;
    }
}
