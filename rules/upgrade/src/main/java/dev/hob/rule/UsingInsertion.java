package dev.hob.rule;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.NodeStream;

/**
 * Adds using directives to a file where its author would: among those that are there, in their order, at their
 * indentation; in Razor files with their sign. Whole lines are put in, so that several fixes may add to the same place.
 */
public final class UsingInsertion {

    /** What has to stay first in a Razor page, with the blanks and comments before it. */
    private static final Pattern PAGE = Pattern.compile("(?:\\s++|@\\*(?s:.*?)\\*@)*+@page\\b.*\\n?");

    private final CompilationUnit unit;
    private final CharSequence text;

    /** Adds to the file of {@code unit}. */
    public UsingInsertion(CompilationUnit unit) {
        this.unit = unit;
        this.text = unit.getSource();
    }

    /** Adds a directive for {@code namespace} to {@code edits}. */
    public void add(String namespace, FileEdits edits) {
        String directive = unit.isEmbedded() ? "@using " + namespace : "using " + namespace + ";";
        List<UsingDirective> present = plainUsings();
        if (present.isEmpty()) {
            addLine(firstOffset(), unit.isEmbedded() ? directive : directive + "\n", edits);
            return;
        }
        String line = SourceLines.indentationAt(text, present.get(0).startOffset()) + directive;
        for (UsingDirective using : present) {
            if (sortsBefore(namespace, using.getName())) {
                addLine(lineStart(using.startOffset()), line, edits);
                return;
            }
        }
        addLine(behindLine(present.get(present.size() - 1).endOffset()), line, edits);
    }

    private void addLine(int offset, String line, FileEdits edits) {
        boolean startsLine = offset == 0 || text.charAt(offset - 1) == '\n';
        edits.insert(offset, startsLine || offset < text.length() ? line + "\n" : "\n" + line);
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int behindLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    /** The plain directives of the file or, if it keeps them inside of its first namespace, those. */
    private List<UsingDirective> plainUsings() {
        List<UsingDirective> ofUnit = plain(unit.getUsings());
        NamespaceDeclaration namespace =
                unit.descendants(NamespaceDeclaration.class).first();
        return ofUnit.isEmpty() && namespace != null ? plain(namespace.children(UsingDirective.class)) : ofUnit;
    }

    private static List<UsingDirective> plain(NodeStream<UsingDirective> usings) {
        return usings.filter(using -> !using.isAlias() && !using.isStatic() && !using.isGlobal())
                .toList();
    }

    /** The namespaces of the base class library go first, as the .NET tools sort them. */
    private static boolean sortsBefore(String namespace, String other) {
        boolean isSystem = isSystem(namespace);
        return isSystem != isSystem(other) ? isSystem : namespace.compareTo(other) < 0;
    }

    private static boolean isSystem(String namespace) {
        return namespace.equals("System") || namespace.startsWith("System.");
    }

    private int firstOffset() {
        if (unit.isEmbedded()) {
            Matcher page = PAGE.matcher(text);
            return page.lookingAt() ? page.end() : 0;
        }
        CSharpNode first = unit.getNumChildren() == 0 ? unit : unit.getChild(0);
        return first.startOffset();
    }
}
