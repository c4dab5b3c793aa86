package dev.hob.cli.fix;

/** Edits that cannot be made in a file without harm. */
final class FixRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** {@code message} names the line and says in one line why. */
    FixRefusedException(String message) {
        super(message);
    }
}
