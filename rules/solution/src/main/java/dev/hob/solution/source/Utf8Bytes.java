package dev.hob.solution.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Brings the content of a file into UTF-8, which the byte scanners expect. */
final class Utf8Bytes {

    private Utf8Bytes() {}

    /** The content itself unless a byte order mark says UTF-16. */
    static byte[] of(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return recoded(content, StandardCharsets.UTF_16BE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return recoded(content, StandardCharsets.UTF_16LE);
        }
        return content;
    }

    private static byte[] recoded(byte[] content, Charset charset) {
        return new String(content, charset).getBytes(StandardCharsets.UTF_8);
    }
}
