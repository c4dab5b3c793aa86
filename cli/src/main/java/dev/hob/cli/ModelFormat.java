package dev.hob.cli;

import java.util.Locale;

/** How {@code hob model} writes. */
enum ModelFormat {
    TEXT,
    JSON;

    static ModelFormat parse(String text) {
        for (ModelFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no format of the model; known are text, json");
    }
}
