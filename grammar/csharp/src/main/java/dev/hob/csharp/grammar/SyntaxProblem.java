package dev.hob.csharp.grammar;

/**
 * A place where a text is not C#.
 *
 * @param offset UTF-16 offset of the place
 * @param message what is wrong or what was expected
 */
public record SyntaxProblem(int offset, String message) {}
