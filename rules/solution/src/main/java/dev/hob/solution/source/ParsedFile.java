package dev.hob.solution.source;

import dev.hob.csharp.SyntaxError;
import dev.hob.csharp.ast.CompilationUnit;
import java.util.List;
import java.util.Optional;

/**
 * A C# file that was read and parsed.
 *
 * @param uri the file, relative to the root, with {@code /}
 * @param tree its tree, of the sound parts if there are syntax errors; none if the file could not be read
 * @param errors the syntax errors
 * @param unreadable why it could not be read; empty if it could
 */
public record ParsedFile(String uri, Optional<CompilationUnit> tree, List<SyntaxError> errors, String unreadable) {

    /** Makes the list unmodifiable. */
    public ParsedFile {
        errors = List.copyOf(errors);
    }
}
