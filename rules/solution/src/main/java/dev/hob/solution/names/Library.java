package dev.hob.solution.names;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.source.FileOutline;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A library whose public surface Hob knows. The surface is C# itself: declarations without bodies, read by the parser
 * that reads the solution, when it is first asked for.
 */
final class Library {

    private final String name;
    private final Set<String> packages;
    private final byte[] declarations;
    private final FileOutline outline;
    private CompilationUnit tree;

    /** Makes the library {@code name}, which comes with {@code packages}; with none it is part of .NET. */
    Library(String name, Set<String> packages, byte[] declarations) {
        this.name = name;
        this.packages = Set.copyOf(packages);
        this.declarations = declarations.clone();
        this.outline = FileOutline.of(this.declarations);
    }

    String name() {
        return name;
    }

    /** The packages that bring it, in lower case; none if every project has it. */
    Set<String> packages() {
        return packages;
    }

    FileOutline outline() {
        return outline;
    }

    synchronized CompilationUnit tree() {
        if (tree == null) {
            CSharpSource source = CSharpSource.read(new String(declarations, StandardCharsets.UTF_8), Set.of());
            if (!source.errors().isEmpty()) {
                throw new IllegalStateException(name + ": " + source.errors().get(0));
            }
            tree = source.tree();
        }
        return tree;
    }
}
