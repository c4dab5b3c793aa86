package dev.hob.csharp.grammar;

/**
 * A stretch of text by UTF-16 offsets.
 *
 * @param start the first code unit
 * @param end the one behind the last
 */
public record TextSpan(int start, int end) {}
