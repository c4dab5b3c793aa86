package dev.hob.solution.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The keywords that tell {@link OutlineScanner} of a declaration. */
enum DeclarationKeyword {
    CLASS,
    STRUCT,
    INTERFACE,
    RECORD,
    ENUM,
    UNION,
    DELEGATE,
    THIS,
    EXTENSION,
    NAMESPACE,
    GLOBAL;

    private static final List<List<DeclarationKeyword>> BY_FIRST_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> Arrays.stream(values())
                    .filter(keyword -> keyword.text[0] == letter)
                    .toList())
            .toList();

    private final byte[] text = name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);

    static List<DeclarationKeyword> beginningWith(byte letter) {
        return letter >= 'a' && letter <= 'z' ? BY_FIRST_LETTER.get(letter - 'a') : List.of();
    }

    boolean isAt(byte[] bytes, int start, int end) {
        return Arrays.equals(text, 0, text.length, bytes, start, end);
    }
}
