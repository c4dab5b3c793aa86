package dev.hob.rule.derived;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.rule.retype.FixWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Removes elements from a list of arguments or parameters and adds others, commas and line breaks kept as its author has
 * them. Elements that stay are not touched, so that other edits can be made inside of them.
 */
final class CommaList {

    private final CSharpNode list;
    private final List<? extends CSharpNode> elements;
    private final boolean[] removed;
    /** New elements by the index of the element that they stand behind; -1 for the start. */
    private final TreeMap<Integer, List<String>> added = new TreeMap<>();

    /** Edits {@code list}, which stands in brackets and holds {@code elements}. */
    CommaList(CSharpNode list, List<? extends CSharpNode> elements) {
        this.list = list;
        this.elements = elements;
        this.removed = new boolean[elements.size()];
    }

    void remove(int index) {
        removed[index] = true;
    }

    /** Adds {@code text} behind the element at {@code index}, or at the start for -1. */
    void addAfter(int index, String text) {
        added.computeIfAbsent(index, i -> new ArrayList<>()).add(text);
    }

    void write(FixWriter writer) {
        writeAdded(-1, writer);
        int i = 0;
        while (i < elements.size()) {
            if (removed[i]) {
                i = writeRemoved(i, writer);
            } else {
                writeAdded(i, writer);
                i++;
            }
        }
    }

    /** Replaces a run of removed elements, with what is added behind them. Gives the index behind the run. */
    private int writeRemoved(int from, FixWriter writer) {
        int to = from;
        List<String> instead = new ArrayList<>();
        while (to < elements.size() && removed[to]) {
            instead.addAll(added.getOrDefault(to, List.of()));
            to++;
        }
        int start = elements.get(from).startOffset();
        int end = elements.get(to - 1).endOffset();
        if (!instead.isEmpty()) {
            writer.replace(list, TextRegion.fromBothOffsets(start, end), String.join(separator(from), instead));
        } else if (from > 0) {
            writer.replace(
                    list, TextRegion.fromBothOffsets(elements.get(from - 1).endOffset(), end), "");
        } else if (to < elements.size()) {
            writer.replace(
                    list, TextRegion.fromBothOffsets(start, elements.get(to).startOffset()), "");
        } else {
            writer.replace(list, TextRegion.fromBothOffsets(start, end), "");
        }
        return to;
    }

    private void writeAdded(int behind, FixWriter writer) {
        List<String> texts = added.getOrDefault(behind, List.of());
        if (texts.isEmpty()) {
            return;
        }
        String separator = separator(behind);
        String text = String.join(separator, texts);
        if (behind >= 0) {
            writer.insert(list, elements.get(behind).endOffset(), separator + text);
        } else if (elements.isEmpty()) {
            writer.insert(list, list.startOffset() + 1, text);
        } else {
            writer.insert(list, elements.get(0).startOffset(), text + separator);
        }
    }

    /** A comma, and the white space that the list has behind its commas near {@code index}. */
    private String separator(int index) {
        int next = index >= 0 && index + 1 < elements.size() ? index + 1 : index > 0 ? index : 1;
        if (next >= elements.size()) {
            return ", ";
        }
        String between = list.getCompilationUnit()
                .getSource()
                .subSequence(
                        elements.get(next - 1).endOffset(), elements.get(next).startOffset())
                .toString();
        String blank = between.replaceFirst("^\\s*,", "");
        return blank.isBlank() ? "," + blank : ", ";
    }
}
