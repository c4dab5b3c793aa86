package dev.hob.solution.surface.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.file.ShippedSurfaces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds what Hob sees between two releases against what reflection over the compiled packages sees. */
class SurfaceDiffOfReleasesTest {

    @Test
    void from63To70NothingIsMissedAndNothingMadeUp() throws IOException {
        Surface before = ShippedSurfaces.of("6.3").orElseThrow();
        Surface after = ShippedSurfaces.of("7.0").orElseThrow();

        List<String> found = SurfaceDiff.between(before, after).stream()
                .filter(change ->
                        change.change() != ChangeKind.TYPE_ADDED && change.change() != ChangeKind.MEMBER_ADDED)
                .map(change -> change.change() + "\t" + change.symbol() + "\t" + (change.isBreaking() ? "yes" : "no"))
                .sorted()
                .toList();

        assertEquals(String.join("\n", facts()), String.join("\n", found));
    }

    private static List<String> facts() throws IOException {
        try (InputStream in = SurfaceDiffOfReleasesTest.class.getResourceAsStream("6.3-to-7.0.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .toList();
        }
    }
}
