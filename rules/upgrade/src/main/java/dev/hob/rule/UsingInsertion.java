package dev.hob.rule;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/**
 * Adds using directives to a file where its author would: among those that are there, in their order, at their
 * indentation.
 */
public final class UsingInsertion {

    private final CompilationUnit unit;

    /** Adds to the file of {@code unit}. */
    public UsingInsertion(CompilationUnit unit) {
        this.unit = unit;
    }

    /** Adds {@code using namespace;} to {@code edits}. */
    public void add(String namespace, FileEdits edits) {
        if (unit.isEmbedded()) {
            new RazorUsingInsertion(unit).add(namespace, edits);
            return;
        }
        List<UsingDirective> present = plainUsings();
        String directive = "using " + namespace + ";";
        if (present.isEmpty()) {
            edits.insert(firstOffset(), directive + "\n\n");
            return;
        }
        String indentation =
                SourceLines.indentationAt(unit.getSource(), present.get(0).startOffset());
        for (UsingDirective using : present) {
            if (sortsBefore(namespace, using.getName())) {
                edits.insert(using.startOffset(), directive + "\n" + indentation);
                return;
            }
        }
        edits.insert(present.get(present.size() - 1).endOffset(), "\n" + indentation + directive);
    }

    /** The plain directives of the file or, if it keeps them inside of its first namespace, those. */
    private List<UsingDirective> plainUsings() {
        List<UsingDirective> ofUnit = plain(unit.getUsings());
        NamespaceDeclaration namespace =
                unit.descendants(NamespaceDeclaration.class).first();
        return ofUnit.isEmpty() && namespace != null ? plain(namespace.children(UsingDirective.class)) : ofUnit;
    }

    static List<UsingDirective> plain(NodeStream<UsingDirective> usings) {
        return usings.filter(using -> !using.isAlias() && !using.isStatic() && !using.isGlobal())
                .toList();
    }

    /** The namespaces of the base class library go first, as the .NET tools sort them. */
    static boolean sortsBefore(String namespace, String other) {
        boolean isSystem = isSystem(namespace);
        return isSystem != isSystem(other) ? isSystem : namespace.compareTo(other) < 0;
    }

    private static boolean isSystem(String namespace) {
        return namespace.equals("System") || namespace.startsWith("System.");
    }

    private int firstOffset() {
        CSharpNode first = unit.getNumChildren() == 0 ? unit : unit.getChild(0);
        return first.startOffset();
    }
}
