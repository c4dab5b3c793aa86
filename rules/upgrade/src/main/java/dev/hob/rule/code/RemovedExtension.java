package dev.hob.rule.code;

import dev.hob.solution.names.ExtensionTarget;
import java.util.List;
import java.util.stream.Stream;

/**
 * An extension method that a release removed, as a row of a ruleset's {@code methods} property says it: method, its
 * class, the type it extends, replacement, namespaces and advice, parted by {@code |}.
 *
 * @param target the method
 * @param replacement what to write instead, with {@code {receiver}} and {@code {0}}, {@code {1}} … for the arguments;
 * empty if only a person can
 *     tell
 * @param namespaces which the replacement needs to be in scope
 * @param advice what to know, one or two sentences
 */
record RemovedExtension(ExtensionTarget target, String replacement, List<String> namespaces, String advice) {

    static List<RemovedExtension> parse(String rows) {
        return rows.lines()
                .filter(row -> !row.isBlank())
                .map(RemovedExtension::row)
                .toList();
    }

    /** The documentation comment id, without parameters. */
    String symbol() {
        return "M:" + target.declaringType() + "." + target.name();
    }

    /** Whether {@code id}, a documentation comment id, is that of the method that extends this very type. */
    boolean isOverload(String id) {
        return id.startsWith(symbol() + "(" + target.receiverType() + ")")
                || id.startsWith(symbol() + "(" + target.receiverType() + ",");
    }

    private static RemovedExtension row(String row) {
        String[] cells = Stream.of(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 6) {
            throw new IllegalArgumentException("Six cells expected: " + row);
        }
        return new RemovedExtension(
                new ExtensionTarget(cells[0], cells[1], cells[2]),
                cells[3],
                Stream.of(cells[4].split(","))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .toList(),
                cells[5]);
    }
}
