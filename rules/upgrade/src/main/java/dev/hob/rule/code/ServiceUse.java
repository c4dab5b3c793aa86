package dev.hob.rule.code;

import dev.hob.findings.Level;
import java.util.Objects;

/**
 * How a place in the code gets or holds a service, and what becomes of it when the container no longer knows the
 * service's type.
 *
 * @param where the subject of the finding's message: “The constructor of TokenIssuer”
 * @param consequence what happens at run time
 * @param level an error where the container must supply the service, else a warning
 */
record ServiceUse(String where, String consequence, Level level) {

    ServiceUse {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(level, "level");
    }

    static ServiceUse supplied(String where, String consequence) {
        return new ServiceUse(where, consequence, Level.ERROR);
    }

    /** A place that the container does not fill, but that must change its type together with one that it fills. */
    static ServiceUse follows(String where) {
        return new ServiceUse(where, "it must change together with the places that the container fills", Level.WARNING);
    }
}
