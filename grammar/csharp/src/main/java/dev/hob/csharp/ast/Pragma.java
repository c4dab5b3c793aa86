package dev.hob.csharp.ast;

import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A {@code #pragma} directive in active text (§6.5.9).
 *
 * @param region the directive, without its line end
 * @param argument what follows the word {@code pragma}, a comment among it
 */
public record Pragma(TextRegion region, String argument) {}
