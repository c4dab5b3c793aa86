package dev.hob.rule;

/** A ruleset file that PMD cannot load; the message says in one line why. */
public final class UnusableRuleset extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableRuleset(String message, Throwable cause) {
        super(message, cause);
    }
}
