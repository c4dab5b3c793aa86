package dev.hob.report.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of {@link SarifCheck} that compares a result with the files that it speaks of: its places, its fingerprints
 * and its fixes.
 */
record SarifPlaces(Map<String, SourceText> files, List<String> troubles) {

    /** Compares {@code result}; what is {@code absent} was true of files that are no longer at hand. */
    void check(JsonNode result, boolean absent) {
        JsonNode place = result.at("/locations/0/physicalLocation");
        String uri = uri(place);
        check(!place.at("/region/startLine").isMissingNode(), uri + ": no line");
        SourceText source = files.get(uri);
        if (absent || source == null) {
            return;
        }
        place(place);
        result.path("relatedLocations").forEach(related -> place(related.path("physicalLocation")));
        int line = place.at("/region/startLine").asInt();
        String hash = result.at("/partialFingerprints/primaryLocationLineHash").asText();
        String expected = PlainLineHash.of(source.bytes()).get(line - 1);
        check(hash.equals(expected), uri + ":" + line + " has the hash " + hash + " instead of " + expected);
        for (JsonNode fix : result.path("fixes")) {
            check(!fix.at("/description/text").asText().isBlank(), uri + ": a fix without a description");
            fix.path("artifactChanges").forEach(this::change);
        }
    }

    private void place(JsonNode place) {
        SourceText source = files.get(uri(place));
        if (source == null) {
            return;
        }
        JsonNode region = place.path("region");
        Optional<String> text = text(uri(place), region, source);
        if (region.has("snippet") && text.isPresent()) {
            check(region.at("/snippet/text").asText().equals(text.get()), at(place) + " holds another text");
        }
    }

    /**
     * Replacements that keep to the file, do not reach into each other, and do the same by line and column as by
     * offset.
     */
    private void change(JsonNode change) {
        String uri = decoded(change.at("/artifactLocation/uri").asText());
        SourceText source = files.get(uri);
        if (source == null) {
            troubles.add(uri + " is changed, but is not there");
            return;
        }
        List<JsonNode> edits = new ArrayList<>();
        change.path("replacements").forEach(edits::add);
        edits.sort(Comparator.comparingInt(SarifPlaces::start).thenComparingInt(SarifPlaces::end));
        int done = 0;
        for (JsonNode edit : edits) {
            JsonNode region = edit.path("deletedRegion");
            Optional<String> deleted = text(uri, region, source);
            check(region.has("charOffset"), uri + ": an edit without an offset");
            check(start(edit) >= done, uri + ": edits overlap at " + start(edit));
            done = end(edit);
            String inserted = edit.at("/insertedContent/text").asText();
            check(deleted.isEmpty() || !deleted.get().equals(inserted), uri + ": an edit changes nothing");
            check(hasLineEndsOf(source, inserted), uri + ": an edit brings other line ends");
        }
    }

    private static boolean hasLineEndsOf(SourceText source, String inserted) {
        boolean onlyCrlf = source.text().contains("\r\n")
                && !source.text().replace("\r\n", "").contains("\n");
        return !onlyCrlf || !inserted.replace("\r\n", "").contains("\n");
    }

    private static int start(JsonNode edit) {
        return edit.at("/deletedRegion/charOffset").asInt();
    }

    private static int end(JsonNode edit) {
        return start(edit) + edit.at("/deletedRegion/charLength").asInt();
    }

    /** What lies in {@code region}; told if that is nowhere, runs backwards, or lies elsewhere by offset. */
    private Optional<String> text(String uri, JsonNode json, SourceText source) {
        Region region;
        try {
            region = new Region(
                    json.path("startLine").asInt(),
                    json.path("startColumn").asInt(),
                    json.path("endLine").asInt(),
                    json.path("endColumn").asInt());
        } catch (IllegalArgumentException e) {
            troubles.add(uri + ": " + e.getMessage());
            return Optional.empty();
        }
        Optional<String> text = source.slice(region);
        check(text.isPresent(), uri + " has no " + region);
        if (text.isPresent() && json.has("charOffset")) {
            int start = json.path("charOffset").asInt();
            boolean same =
                    source.offset(region.startLine(), region.startColumn()).equals(Optional.of(start))
                            && json.path("charLength").asInt() == text.get().length();
            check(same, uri + ": " + region + " is not at offset " + start);
        }
        return text;
    }

    private static String at(JsonNode place) {
        return uri(place) + ":" + place.at("/region/startLine");
    }

    private static String uri(JsonNode place) {
        return decoded(place.at("/artifactLocation/uri").asText());
    }

    private static String decoded(String uri) {
        URI parsed = URI.create(uri);
        if (parsed.isAbsolute()) {
            throw new IllegalArgumentException("An absolute URI: " + uri);
        }
        return parsed.getPath();
    }

    private void check(boolean holds, String trouble) {
        if (!holds) {
            troubles.add(trouble);
        }
    }
}
