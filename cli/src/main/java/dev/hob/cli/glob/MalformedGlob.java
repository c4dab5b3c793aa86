package dev.hob.cli.glob;

/** Says in a few words why a text is no glob. */
public final class MalformedGlob extends Exception {

    MalformedGlob(String message) {
        super(message);
    }
}
