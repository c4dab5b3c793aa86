package dev.hob.solution.project;

import dev.hob.solution.evaluation.Origin;

/**
 * A using directive that holds in every C# file of a project: one of the SDK's implicit ones or a {@code Using} item.
 *
 * @param name the namespace, or the type when static or an alias
 * @param isStatic whether it is a {@code using static}
 * @param alias the alias, empty if there is none
 * @param origin where it is written; {@link Origin#BUILT_IN} for the SDK's
 */
public record GlobalUsing(String name, boolean isStatic, String alias, Origin origin) {

    /** As C# writes it behind {@code using}. */
    public String text() {
        return (isStatic ? "static " : "") + (alias.isEmpty() ? "" : alias + "=") + name;
    }
}
