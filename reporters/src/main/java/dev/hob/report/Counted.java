package dev.hob.report;

/** A number with its noun: {@code 1 finding}, {@code 2 findings}. */
public final class Counted {

    private Counted() {}

    /** So many of what {@code noun} names. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
