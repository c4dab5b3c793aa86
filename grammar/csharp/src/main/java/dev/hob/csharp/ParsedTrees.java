package dev.hob.csharp;

import dev.hob.csharp.ast.CompilationUnit;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.FileId;

/**
 * Trees that were parsed before PMD runs. Attached to the language's properties, they spare the parser the work, and
 * hand PMD the sound parts of files with syntax errors, which the parser alone refuses.
 */
@FunctionalInterface
public interface ParsedTrees {

    /** The tree of {@code file}, made from the very text that PMD reads. */
    Optional<CompilationUnit> treeOf(FileId file);
}
