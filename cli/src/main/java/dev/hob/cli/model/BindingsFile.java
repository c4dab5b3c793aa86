package dev.hob.cli.model;

import dev.hob.cli.io.FileTrouble;
import dev.hob.solution.Binding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what names mean as tab separated values, one name a line, under a line with the names of the columns. */
public final class BindingsFile {

    private static final String HEADER = "file\tline\tcolumn\tname\tanswer\tsymbol\n";

    private BindingsFile() {}

    /** Writes {@code bindings} in their order. */
    public static void write(Path file, List<Binding> bindings) throws IOException {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                out.write(HEADER);
                for (Binding binding : bindings) {
                    out.write(line(binding));
                }
            }
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + FileTrouble.reason(e), e);
        }
    }

    private static String line(Binding binding) {
        String answer = binding.meaning().answer().name().toLowerCase(Locale.ROOT);
        return String.join(
                        "\t",
                        binding.file(),
                        Integer.toString(binding.line()),
                        Integer.toString(binding.column()),
                        binding.name(),
                        answer,
                        binding.symbol())
                + '\n';
    }
}
