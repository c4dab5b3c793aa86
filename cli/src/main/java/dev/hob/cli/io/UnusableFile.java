package dev.hob.cli.io;

/** A file that a user gave is not what it should be: wrong usage, told on one line. */
public final class UnusableFile extends Exception {

    /** {@code message} names the file, the place in it where there is one, and says in one line what is wrong. */
    public UnusableFile(String message) {
        super(message);
    }
}
