package dev.hob.csharp.grammar;

import dev.hob.csharp.grammar.CSharpParser.CompilationUnitContext;
import java.util.List;

/**
 * What the parser found in a text. The tree is there whatever the text: where it is not C#, the sound parts around the
 * damage.
 *
 * @param tree the root of ANTLR's parse tree; tokens in it are {@link CSharpToken}s
 * @param tokens all tokens in order, markers among them, the end of the file last
 * @param comments the comments in order, documentation comments among them
 * @param directives the directives in active text, in order
 * @param inactive the contiguous stretches of text that {@code #if} switches off
 * @param problems what is wrong, in the order of the text; empty if it is C#
 */
public record ParsedSource(
        CompilationUnitContext tree,
        List<CSharpToken> tokens,
        List<TextSpan> comments,
        List<Directive> directives,
        List<TextSpan> inactive,
        List<SyntaxProblem> problems) {}
