package dev.hob.rule.packages;

import dev.hob.msbuild.ProjectFile;
import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.XmlText;
import dev.hob.solution.evaluation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * The list that a target framework stands in, as in {@code <TargetFrameworks>net6.0;net8.0</TargetFrameworks>}: says how an
 * entry is raised so that no framework stands there twice.
 */
final class FrameworkList {

    private record Entry(String framework, int start, int end) {}

    private final List<Entry> entries;

    private FrameworkList(List<Entry> entries) {
        this.entries = entries;
    }

    /** The list in {@code file} around the framework at {@code literal}; none where it stands alone. */
    static Optional<FrameworkList> around(Origin literal, ProjectFile file) {
        return file.descendants(XmlElement.class)
                .filter(element -> element.elements().isEmpty())
                .toStream()
                .map(XmlElement::text)
                .filter(text -> text.verbatim()
                        && text.region().getStartOffset() <= literal.start()
                        && literal.end() <= text.region().getEndOffset())
                .findFirst()
                .map(FrameworkList::entries)
                .filter(entries -> entries.size() > 1)
                .map(FrameworkList::new);
    }

    private static List<Entry> entries(XmlText text) {
        List<Entry> entries = new ArrayList<>();
        int start = text.region().getStartOffset();
        for (String part : text.text().split(";", -1)) {
            String framework = part.strip();
            if (!framework.isEmpty()) {
                int first = start + part.indexOf(framework);
                entries.add(new Entry(framework, first, first + framework.length()));
            }
            start += part.length() + 1;
        }
        return entries;
    }

    /**
     * What to take out of the file in place of raising the entry at {@code literal}, because another one is or becomes the
     * same; nothing if the entry itself is to be raised.
     *
     * @param raised what becomes of a framework of the list
     */
    Optional<TextRegion> superfluous(Origin literal, UnaryOperator<String> raised) {
        int own = indexOf(literal);
        String wanted = raised.apply(entries.get(own).framework());
        int kept = firstOf(wanted, entries.stream().map(Entry::framework).toList());
        if (kept < 0) {
            kept = firstOf(
                    wanted,
                    entries.stream()
                            .map(entry -> raised.apply(entry.framework()))
                            .toList());
        }
        // With the separator towards the one that stays, so that neighbours which go too do not take the same one.
        return own < kept
                ? Optional.of(TextRegion.fromBothOffsets(
                        entries.get(own).start(), entries.get(own + 1).start()))
                : own > kept
                        ? Optional.of(TextRegion.fromBothOffsets(
                                entries.get(own - 1).end(), entries.get(own).end()))
                        : Optional.empty();
    }

    private int indexOf(Origin literal) {
        int index = 0;
        while (entries.get(index).end() < literal.end()) {
            index++;
        }
        return index;
    }

    private static int firstOf(String wanted, List<String> frameworks) {
        for (int i = 0; i < frameworks.size(); i++) {
            if (frameworks.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
