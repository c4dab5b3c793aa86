package dev.hob.solution.surface;

import java.util.Optional;

/**
 * The accessors of a property or indexer.
 *
 * @param getter who can read it; nothing if nobody can
 * @param setter who can set it; nothing if nobody can
 * @param initOnly whether it can be set only while the object is created
 */
public record Accessors(Optional<Access> getter, Optional<Access> setter, boolean initOnly) {

    /** For members that are no properties. */
    public static final Accessors NONE = new Accessors(Optional.empty(), Optional.empty(), false);

    /** As C# writes it, in a property that {@code access} can name. */
    public String text(Access access) {
        StringBuilder text = new StringBuilder("{ ");
        getter.ifPresent(who -> text.append(who == access ? "" : who + " ").append("get; "));
        setter.ifPresent(who -> text.append(who == access ? "" : who + " ").append(initOnly ? "init; " : "set; "));
        return text.append('}').toString();
    }
}
