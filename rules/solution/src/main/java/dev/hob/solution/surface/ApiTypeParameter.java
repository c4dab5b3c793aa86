package dev.hob.solution.surface;

import java.util.List;

/**
 * A type parameter.
 *
 * @param name its name
 * @param variance {@code in}, {@code out} or nothing
 * @param constraints as written behind {@code where}, types with full names
 */
public record ApiTypeParameter(String name, String variance, List<String> constraints) {

    /** Keeps the constraints as they are. */
    public ApiTypeParameter {
        constraints = List.copyOf(constraints);
    }

    /** As it stands in angle brackets. */
    public String text() {
        return variance.isEmpty() ? name : variance + " " + name;
    }

    /** The clause with its constraints, a space before it; nothing if there are none. */
    public String clause() {
        return constraints.isEmpty() ? "" : " where " + name + " : " + String.join(", ", constraints);
    }
}
