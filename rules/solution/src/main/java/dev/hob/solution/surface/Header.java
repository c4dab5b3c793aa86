package dev.hob.solution.surface;

import dev.hob.csharp.ast.Modifier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the name of a declaration.
 *
 * @param access who can name it
 * @param modifiers the others that matter outside of the library: {@code static}, {@code abstract}, {@code virtual},
 *     {@code sealed}, {@code override}, {@code readonly}, {@code const}, {@code required}; a member of an interface
 *     without a body is {@code abstract}, with one {@code virtual}
 * @param attributes those that change what callers may do, as C#, with full names
 */
public record Header(Access access, Set<Modifier> modifiers, List<String> attributes) {

    /** The full name of the attribute that marks what should not be used any more. */
    public static final String OBSOLETE = "System.Obsolete";

    /** The full name of the attribute of constructors that set all required members. */
    public static final String SETS_REQUIRED_MEMBERS = "System.Diagnostics.CodeAnalysis.SetsRequiredMembers";

    /** The full name of the attribute of what cannot be used without consent. */
    public static final String EXPERIMENTAL = "System.Diagnostics.CodeAnalysis.Experimental";

    /** Keeps the modifiers in the order of {@link Modifier}. */
    public Header {
        Set<Modifier> sorted = EnumSet.noneOf(Modifier.class);
        sorted.addAll(modifiers);
        modifiers = Collections.unmodifiableSet(sorted);
        attributes = List.copyOf(attributes);
    }

    /** A header without attributes. */
    public static Header of(Access access, Modifier... modifiers) {
        return new Header(access, Set.of(modifiers), List.of());
    }

    /** Whether it has {@code modifier}. */
    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    /** The attribute of this full name, with its arguments. */
    public Optional<String> attribute(String fullName) {
        return attributes.stream()
                .filter(text -> text.equals(fullName) || text.startsWith(fullName + "("))
                .findFirst();
    }
}
