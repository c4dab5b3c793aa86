package dev.hob.solution;

import dev.hob.solution.surface.file.SurfaceFile;
import java.util.List;

/**
 * The public surface of a library that Hob does not ship, for rules that somebody writes about it.
 *
 * @param name how names call the library
 * @param parts what its packages declare; a project knows the library if it gets one of these packages
 */
public record GivenSurface(String name, List<SurfaceFile.Part> parts) {

    /** Keeps the parts as they are. */
    public GivenSurface {
        parts = List.copyOf(parts);
    }
}
