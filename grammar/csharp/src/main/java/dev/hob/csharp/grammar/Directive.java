package dev.hob.csharp.grammar;

/**
 * A pre-processing directive (§6.5) in active text, or at the end of a branch that is switched off.
 *
 * @param name the word behind the number sign, {@code pragma} for example; {@code !} and {@code :} stand for themselves
 * @param start offset of the number sign
 * @param end offset of the line's end
 * @param argument what follows the name on the line, without surrounding white space
 */
public record Directive(String name, int start, int end, String argument) {}
