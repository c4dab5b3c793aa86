package dev.hob.solution.surface.file;

/** A text does not keep a surface; the message says in one line why. */
public final class NoSurface extends Exception {

    NoSurface(String message) {
        super(message);
    }
}
