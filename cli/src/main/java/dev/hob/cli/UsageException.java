package dev.hob.cli;

/** What was asked for cannot be done as asked: exit code 2, and the message on one line. */
public final class UsageException extends Exception {

    /** {@code message} says in one line what is wrong and, where it helps, what is known or what to do. */
    public UsageException(String message) {
        super(message);
    }
}
