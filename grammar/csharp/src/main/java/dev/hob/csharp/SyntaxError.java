package dev.hob.csharp;

/**
 * A place where a file is not C#.
 *
 * @param offset UTF-16 offset into the text as PMD sees it
 * @param line counted from 1
 * @param column UTF-16 units, counted from 1
 * @param message what is wrong and, where known, what was expected
 */
public record SyntaxError(int offset, int line, int column, String message) {}
