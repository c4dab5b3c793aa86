package dev.hob.csharp.ast;

/** The kinds of literals (§6.4.5). */
public enum LiteralKind {
    /** A string, regular, verbatim or raw. */
    STRING,
    /** A string with the suffix {@code u8}. */
    UTF8_STRING,
    CHARACTER,
    /** An integer or a real number. */
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** The keyword {@code default} without a type. */
    DEFAULT
}
