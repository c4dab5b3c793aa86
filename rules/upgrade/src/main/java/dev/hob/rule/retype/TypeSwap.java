package dev.hob.rule.retype;

import dev.hob.csharp.ast.NameNode;
import dev.hob.solution.surface.TypeText;
import java.util.Arrays;
import java.util.List;

/**
 * A type that takes the place of another, as a row of a ruleset's {@code swaps} says it: old type, new type, and the
 * namespaces that have a type of the new one's name, so that the name alone would be ambiguous.
 */
public record TypeSwap(String before, String after, List<String> rivals) {

    /** Reads rows of three cells. */
    public static List<TypeSwap> parse(String rows) {
        return rows.lines().filter(row -> !row.isBlank()).map(TypeSwap::row).toList();
    }

    private static TypeSwap row(String row) {
        String[] cells = row.split("\\|", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("Three cells expected: " + row);
        }
        return of(cells[0], cells[1], cells[2]);
    }

    /** The swap that three cells of a table describe; the namespaces have commas between. */
    public static TypeSwap of(String before, String after, String rivals) {
        List<String> names = Arrays.stream(rivals.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new TypeSwap(before.strip(), after.strip(), names);
    }

    /** Whether it is the swap of these two, type arguments aside. */
    public boolean is(String oldType, String newType) {
        return before.equals(TypeText.definition(oldType)) && after.equals(TypeText.definition(newType));
    }

    /** Writes the new type where {@code name} stands, qualified if that was. */
    public void write(NameNode name, FixWriter writer) {
        String simple = TypesAfter.simple(after);
        String namespace = after.substring(0, after.length() - simple.length() - 1);
        boolean isQualified = name.getQualifier().isPresent();
        boolean isAmbiguous = writer.isTaken(simple)
                || rivals.stream().anyMatch(rival -> writer.model().names().isImported(rival, name));
        String root = name.getText().startsWith("global::") ? "global::" : "";
        if (isQualified && name.getQualifier().get().getDottedName().equals(root + namespace)) {
            writer.replace(name, name.getNameRegion(), simple);
        } else if (isQualified || isAmbiguous) {
            writer.replace(name, name.getTextRegion(), root + after);
        } else {
            writer.replace(name, name.getNameRegion(), simple);
            writer.importing(namespace, name);
        }
    }
}
