package dev.hob.msbuild;

import java.util.Map;
import java.util.Optional;

/** Replaces character and entity references. Only the five entities of XML itself exist: MSBuild allows no others. */
final class References {

    private static final Map<String, String> PREDEFINED =
            Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&apos;", "'", "&quot;", "\"");

    private References() {}

    /** What {@code reference}, from {@code &} to {@code ;}, stands for; nothing if XML does not know it. */
    static Optional<String> resolve(String reference) {
        if (!reference.startsWith("&#")) {
            return Optional.ofNullable(PREDEFINED.get(reference));
        }
        boolean hexadecimal = reference.startsWith("&#x");
        String digits = reference.substring(hexadecimal ? 3 : 2, reference.length() - 1);
        try {
            return Optional.of(Character.toString(Integer.parseInt(digits, hexadecimal ? 16 : 10)));
        } catch (IllegalArgumentException notACharacter) {
            return Optional.empty();
        }
    }
}
