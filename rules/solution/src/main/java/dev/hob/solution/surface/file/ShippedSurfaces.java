package dev.hob.solution.surface.file;

import dev.hob.solution.surface.Surface;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The surfaces of the releases that Hob knows, one for each line, packed. {@code docs/surfaces.md} says where they
 * come from.
 */
public final class ShippedSurfaces {

    private static final String LIST = "lines.txt";

    private ShippedSurfaces() {}

    /** The release lines, oldest first: {@code is4-4.1}, {@code 6.0} and so on. */
    public static List<String> lines() {
        return new String(resource(LIST), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** What the packages of the release line {@code line} declare, by namespace; nothing if the line is not known. */
    public static List<SurfaceFile.Part> parts(String line) {
        try {
            return lines().contains(line) ? SurfaceFile.parts(text(line)) : List.of();
        } catch (NoSurface e) {
            throw new IllegalStateException(line, e);
        }
    }

    /** The surface of the release line {@code line}; nothing if it is not known. */
    public static Optional<Surface> of(String line) {
        try {
            return lines().contains(line) ? Optional.of(SurfaceFile.read(text(line))) : Optional.empty();
        } catch (NoSurface e) {
            throw new IllegalStateException(line, e);
        }
    }

    static String text(String line) {
        return unpacked(resource(line + ".cs.gz"));
    }

    private static String unpacked(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ShippedSurfaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
