package dev.hob.solution.evaluation;

/** The answer of a condition: yes, no, or not to be known, and then why. */
sealed interface Truth {

    /** Holds. */
    record Yes() implements Truth {}

    /** Does not hold. */
    record No() implements Truth {}

    /** Cannot be known from the files of the tree. */
    record Unknown(Value.Undetermined why) implements Truth {}

    /** Holds. */
    Truth YES = new Yes();

    /** Does not hold. */
    Truth NO = new No();

    static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    default Truth not() {
        return this instanceof Unknown ? this : of(this instanceof No);
    }
}
