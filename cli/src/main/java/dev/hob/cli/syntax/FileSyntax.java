package dev.hob.cli.syntax;

import java.util.List;

/**
 * What parsing one file told.
 *
 * @param errors each as {@code line:column: message}
 * @param tokens how many tokens a C# file has; 0 for others
 * @param counts the node counts of a C# file; none for others
 * @param tree the tree as text, if it was asked for
 */
public record FileSyntax(
        SourceFile file, List<String> errors, long bytes, long tokens, List<Integer> counts, String tree) {}
