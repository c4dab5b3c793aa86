package dev.hob.solution.surface;

import java.util.Optional;

/**
 * A parameter.
 *
 * @param modifier {@code this}, {@code ref}, {@code out}, {@code in}, {@code params} or nothing; several with spaces
 * @param type its type, with full names
 * @param name its name
 * @param defaultValue the default value as written
 */
public record ApiParameter(String modifier, String type, String name, Optional<String> defaultValue) {

    /** Whether callers may leave the argument out. */
    public boolean isOptional() {
        return defaultValue.isPresent() || modifier.contains("params");
    }

    /**
     * How the argument is passed: {@code ref}, {@code out}, {@code in}, {@code ref readonly} or nothing, then the
     * type.
     */
    public String passed() {
        String how = modifier.replaceAll("\\b(?:this|params|scoped)\\b", "").strip();
        return how.isEmpty() ? type : how + " " + type;
    }
}
