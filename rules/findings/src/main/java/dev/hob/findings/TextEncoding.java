package dev.hob.findings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the bytes of a source file stand for text, as the byte order mark tells; without one it is UTF-8. */
public enum TextEncoding {
    /** UTF-8 behind a byte order mark. */
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    /** UTF-16, low byte first, behind a byte order mark. */
    UTF_16LE_WITH_MARK(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    /** UTF-16, high byte first, behind a byte order mark. */
    UTF_16BE_WITH_MARK(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** UTF-8 without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8);

    private final Charset charset;
    private final byte[] byteOrderMark;

    TextEncoding(Charset charset, int... byteOrderMark) {
        this.charset = charset;
        this.byteOrderMark = new byte[byteOrderMark.length];
        for (int i = 0; i < byteOrderMark.length; i++) {
            this.byteOrderMark[i] = (byte) byteOrderMark[i];
        }
    }

    /** The encoding of a file that begins with {@code bytes}. */
    public static TextEncoding of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.begins(bytes))
                .findFirst()
                .orElse(UTF_8);
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= byteOrderMark.length
                && Arrays.equals(bytes, 0, byteOrderMark.length, byteOrderMark, 0, byteOrderMark.length);
    }

    /** The text that a file of {@code bytes} holds, without the byte order mark; what is not valid becomes U+FFFD. */
    String decoded(byte[] bytes) {
        return new String(bytes, byteOrderMark.length, bytes.length - byteOrderMark.length, charset);
    }

    /** The charset behind the byte order mark. */
    public Charset charset() {
        return charset;
    }

    /** The bytes in front of the text; may be empty. */
    public byte[] byteOrderMark() {
        return byteOrderMark.clone();
    }
}
