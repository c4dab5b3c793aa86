package dev.hob.cli.fix;

/** Fixes that cannot be applied without harm: exit code 1, nothing written, and the message on one line. */
public final class FixRefusedException extends Exception {

    /** {@code message} names the file and says in one line why. */
    public FixRefusedException(String message) {
        super(message);
    }
}
