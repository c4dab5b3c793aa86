package dev.hob.csharp;

import java.util.Set;
import net.sourceforge.pmd.lang.document.FileId;

/** Reads a file of a language that becomes C#. */
@FunctionalInterface
public interface SourceReader {

    /**
     * Reads a file, whatever its text.
     *
     * @param text the text as PMD sees it
     * @param symbols the symbols that are defined where the file begins
     */
    CSharpSource read(String text, Set<String> symbols, FileId file);
}
