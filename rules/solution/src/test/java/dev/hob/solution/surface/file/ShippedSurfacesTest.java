package dev.hob.solution.surface.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.surface.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSurfacesTest {

    static List<String> lines() {
        return ShippedSurfaces.lines();
    }

    @Test
    void everyReleaseFrom60To80AndIdentityServer4IsThere() {
        assertEquals(List.of("is4-4.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2", "7.3", "7.4", "8.0"), lines());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsReadIsWrittenToTheByteAsItWas(String line) {
        Surface surface = ShippedSurfaces.of(line).orElseThrow();

        assertTrue(surface.types().size() > 400, line);
        assertEquals(ShippedSurfaces.text(line), SurfaceWriter.write(surface));
    }

    @Test
    void aTypeCanBeFoundWithoutReadingTheWholeRelease() {
        List<SurfaceFile.Part> parts = ShippedSurfaces.parts("6.3");

        SurfaceFile.Part tools = parts.stream()
                .filter(part -> part.text().startsWith("namespace Duende.IdentityServer {\n"))
                .findFirst()
                .orElseThrow();
        assertEquals("Duende.IdentityServer", tools.packageId());
        assertTrue(tools.text().contains("\npublic class IdentityServerTools {\n"), tools.text());
        assertTrue(tools.text().endsWith("\n}\n"));
    }

    @Test
    void anUnknownReleaseHasNone() {
        assertTrue(ShippedSurfaces.of("1.0").isEmpty());
        assertEquals(List.of(), ShippedSurfaces.parts("../6.3"));
    }
}
