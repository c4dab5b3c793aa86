package dev.hob.cli;

import java.util.Locale;

/** How commands write that show data: for people or for scripts. */
enum DataFormat {
    TEXT,
    JSON;

    static DataFormat parse(String text) {
        for (DataFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no format; known are text, json");
    }
}
