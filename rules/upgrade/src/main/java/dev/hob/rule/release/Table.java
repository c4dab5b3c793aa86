package dev.hob.rule.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that ship with Hob: cells between tabs, comments behind {@code #}. */
final class Table {

    private Table() {}

    /** The rows of {@code name}, which lies beside this class; empty cells at the end of a row are kept. */
    static List<String[]> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank())
                    .map(row -> row.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
