package dev.hob.solution.evaluation;

import java.util.List;
import java.util.Optional;

/** The value of a property, an attribute or an item's metadata after evaluation. */
public sealed interface Value {

    /** The text, if it could be determined. */
    default Optional<String> known() {
        return this instanceof Determined determined ? Optional.of(determined.text()) : Optional.empty();
    }

    /** Where it is written or, if it could not be determined, where the trouble is. */
    Origin origin();

    /**
     * A value that the files of the tree determine.
     *
     * @param text the value
     * @param literal where the value itself is written. For {@code Version="$(DuendeVersion)"} that is where the property
     *     gets its value, so that a change made there changes this value
     * @param verbatim whether {@code literal} holds the text letter for letter; if not, the value is put together there
     *     from several parts
     * @param via the places on the way from the use to the literal, the use first; empty when the use is the literal
     */
    record Determined(String text, Origin literal, boolean verbatim, List<Origin> via) implements Value {

        /** Keeps the way as it is. */
        public Determined {
            via = List.copyOf(via);
        }

        @Override
        public Origin origin() {
            return literal;
        }
    }

    /**
     * A value that cannot be known from the files of the tree.
     *
     * @param reason one sentence without a full stop
     * @param origin where the trouble is
     */
    record Undetermined(String reason, Origin origin) implements Value {

        static String notUnderstood(String text) {
            return "'" + text + "' is no expression that is understood here";
        }
    }
}
