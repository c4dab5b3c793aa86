package dev.hob.rule.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of a rule about changed symbols, from its ruleset: one row for each symbol, with cells parted by {@code |}.
 * The first cell is the symbol's documentation comment id; with a parameter list it is one overload, without all of
 * them. What the other cells are is the rule's own business.
 */
final class ChangedSymbols {

    /**
     * One row.
     *
     * @param symbol the documentation comment id as written in the table
     * @param cells what stands behind it
     */
    record Row(String symbol, List<String> cells) {

        /** The identifier by which code names the symbol. */
        String name() {
            String path = withoutParameters(symbol);
            String last = path.substring(Math.max(path.lastIndexOf('.'), path.indexOf(':')) + 1);
            return last.replaceFirst("`.*", "");
        }

        /** How messages write it: type and member, or the type alone. */
        String shown() {
            if (symbol.startsWith("T:")) {
                return name();
            }
            String path = withoutParameters(symbol);
            String type = path.substring(0, path.lastIndexOf('.'));
            return type.substring(type.lastIndexOf('.') + 1).replaceFirst("`.*", "") + '.' + name();
        }

        private boolean covers(String id) {
            return symbol.indexOf('(') < 0 ? symbol.equals(withoutParameters(id)) : symbol.equals(id);
        }
    }

    private final Map<String, List<Row>> byName = new LinkedHashMap<>();

    private ChangedSymbols(List<Row> rows) {
        rows.forEach(row -> byName.merge(row.name(), List.of(row), ChangedSymbols::joined));
    }

    private static List<Row> joined(List<Row> rows, List<Row> more) {
        return Stream.concat(rows.stream(), more.stream()).toList();
    }

    /**
     * Reads a table.
     *
     * @param rows one row a line; blank lines are skipped
     * @param cells how many cells each row has, the symbol included
     */
    static ChangedSymbols parse(String rows, int cells) {
        return new ChangedSymbols(cells(rows, cells)
                .map(row -> new Row(row.get(0), row.subList(1, cells)))
                .toList());
    }

    /** The rows of any table in a ruleset: one a line, {@code cells} cells parted by {@code |}. */
    static Stream<List<String>> cells(String rows, int cells) {
        return rows.lines().filter(line -> !line.isBlank()).map(line -> cellsOf(line, cells));
    }

    private static List<String> cellsOf(String line, int cells) {
        List<String> all = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (all.size() != cells) {
            throw new IllegalArgumentException(cells + " cells expected: " + line);
        }
        return all;
    }

    /** The identifiers of all symbols. */
    Set<String> names() {
        return byName.keySet();
    }

    /** The row of the symbol with the documentation comment id {@code id}. */
    Optional<Row> row(String id) {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.covers(id))
                .findFirst();
    }

    /** The documentation comment ids of all rows, without parameter lists, as {@code hob surface-diff} prints them. */
    List<String> ids() {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(row -> withoutParameters(row.symbol()))
                .distinct()
                .toList();
    }

    private static String withoutParameters(String id) {
        int list = id.indexOf('(');
        String path = list < 0 ? id : id.substring(0, list);
        return path.replaceFirst("``\\d+$", "");
    }
}
