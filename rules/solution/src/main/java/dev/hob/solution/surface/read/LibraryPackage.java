package dev.hob.solution.surface.read;

import java.util.List;

/**
 * A package that a source tree makes.
 *
 * @param id its id
 * @param files the C# files that are compiled into it, as URIs
 */
public record LibraryPackage(String id, List<String> files) {

    /** Keeps the files as they are. */
    public LibraryPackage {
        files = List.copyOf(files);
    }
}
