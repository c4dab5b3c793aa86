package dev.hob.cli.model;

import dev.hob.cli.io.OutputFile;
import dev.hob.solution.Binding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what names mean as tab separated values, one name a line, under a line with the names of the columns. */
public final class BindingsFile {

    private static final String HEADER = "file\tline\tcolumn\tname\tanswer\tsymbol\n";

    private BindingsFile() {}

    /** Writes {@code bindings} in their order. */
    public static void write(Path file, List<Binding> bindings) throws IOException {
        OutputFile.write(file, out -> {
            out.write(HEADER);
            for (Binding binding : bindings) {
                out.write(line(binding));
            }
        });
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
