package dev.hob.rule;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.UsingDirective;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds {@code @using} to a Razor file: among those that are there, else at the top, where {@code @page} must stay first. */
final class RazorUsingInsertion {

    private static final Pattern PAGE = Pattern.compile("(?:\\s|@\\*[\\s\\S]*?\\*@)*@page\\b.*\\n?");

    private final CompilationUnit unit;

    RazorUsingInsertion(CompilationUnit unit) {
        this.unit = unit;
    }

    void add(String namespace, FileEdits edits) {
        CharSequence text = unit.getSource();
        String directive = "@using " + namespace;
        List<UsingDirective> present = UsingInsertion.plain(unit.getUsings());
        for (UsingDirective using : present) {
            if (UsingInsertion.sortsBefore(namespace, using.getName())) {
                // The sign stands in front of the directive.
                edits.insert(using.startOffset() - 1, directive + "\n");
                return;
            }
        }
        if (present.isEmpty()) {
            edits.insert(top(text), directive + "\n");
        } else {
            int last = present.get(present.size() - 1).endOffset();
            edits.insert(lineEnd(text, last), "\n" + directive);
        }
    }

    private static int top(CharSequence text) {
        Matcher page = PAGE.matcher(text);
        return page.lookingAt() ? page.end() : 0;
    }

    private static int lineEnd(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
