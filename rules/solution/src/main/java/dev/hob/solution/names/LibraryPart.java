package dev.hob.solution.names;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.source.FileOutline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A few declarations of a library, parsed when one of them is first asked for. */
final class LibraryPart {

    private final String library;
    private final String text;
    private final FileOutline outline;
    private CompilationUnit tree;

    LibraryPart(String library, String text) {
        this.library = library;
        this.text = text;
        this.outline = FileOutline.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Cuts the declarations of a library behind each of its outermost braces: one part for each namespace block. */
    static List<LibraryPart> cut(String library, String declarations) {
        List<LibraryPart> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < declarations.length(); i++) {
            char c = declarations.charAt(i);
            if (c == '/' && declarations.startsWith("//", i)) {
                i = declarations.indexOf('\n', i);
            } else if (c == '"' || c == '\'') {
                i = endOfLiteral(declarations, i);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                parts.add(new LibraryPart(library, declarations.substring(start, i + 1)));
                start = i + 1;
            }
        }
        return parts;
    }

    private static int endOfLiteral(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != text.charAt(start)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    FileOutline outline() {
        return outline;
    }

    /** Whether {@code word} stands anywhere in it. */
    boolean mentions(String word) {
        return text.contains(word);
    }

    synchronized CompilationUnit tree() {
        if (tree == null) {
            CSharpSource source = CSharpSource.read(text, Set.of());
            if (!source.errors().isEmpty()) {
                throw new IllegalStateException(library + ": " + source.errors().get(0));
            }
            tree = source.tree();
        }
        return tree;
    }

    /** Whether {@code unit} is its tree. */
    synchronized boolean isTree(CompilationUnit unit) {
        return tree == unit;
    }
}
