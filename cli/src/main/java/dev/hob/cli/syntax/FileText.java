package dev.hob.cli.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes files as compilers do: by the byte order mark, else as UTF-8, else as UTF-16 if every other byte is zero where
 * text begins, else byte by byte (ISO-8859-1), so that an umlaut in an old comment is no error.
 */
final class FileText {

    /** How much of a file is looked at for zeros. */
    private static final int SAMPLE = 1024;

    private static final int BYTE = 0xFF;

    private FileText() {}

    /** The text of a file, without byte order mark. */
    static String of(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return withoutMark(new String(bytes, marked));
        }
        Charset zeros = byZeros(bytes);
        if (zeros != null) {
            return new String(bytes, zeros);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean replaced = text.indexOf('\uFFFD') >= 0;
        return replaced && !isUtf8(bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & BYTE) == mark[i];
        }
        return starts;
    }

    /** UTF-16 if of the pairs of bytes most have one zero, and in the same place. */
    private static Charset byZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int high = 0;
        int low = 0;
        for (int pair = 0; pair < pairs; pair++) {
            high += bytes[2 * pair] == 0 ? 1 : 0;
            low += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (low > pairs / 2 && high < low / 8) {
            return StandardCharsets.UTF_16LE;
        }
        return high > pairs / 2 && low < high / 8 ? StandardCharsets.UTF_16BE : null;
    }
}
