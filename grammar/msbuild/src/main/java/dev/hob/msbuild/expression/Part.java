package dev.hob.msbuild.expression;

import java.util.List;
import java.util.Optional;

/** A piece of an {@link Expression}. */
public sealed interface Part {

    /** Plain text. */
    record Text(String text) implements Part {}

    /** {@code $(…)}: where it starts, and the members that are called on it one after the other. */
    record Property(Head head, List<Member> members) implements Part {

        /** Keeps the members as they are. */
        public Property {
            members = List.copyOf(members);
        }

        /** The name of the property, if nothing is called on it. */
        public Optional<String> plainName() {
            return head instanceof Head.Named named && members.isEmpty() ? Optional.of(named.name()) : Optional.empty();
        }
    }

    /**
     * {@code @(…)}.
     *
     * @param transforms what changes the items on the way, one after the other
     * @param separator what joins them, a semicolon if nothing is said
     */
    record Item(String name, List<Transform> transforms, Optional<Expression> separator) implements Part {

        /** Keeps the transforms as they are. */
        public Item {
            transforms = List.copyOf(transforms);
        }
    }

    /** {@code %(…)}, with the item's name before the dot if it is given. */
    record Metadata(Optional<String> item, String name) implements Part {}
}
