package dev.hob.cli;

import dev.hob.cli.io.OutputFile;
import dev.hob.cli.io.Terminal;
import dev.hob.cli.syntax.FileSyntax;
import dev.hob.cli.syntax.SourceFile;
import dev.hob.cli.syntax.SyntaxReader;
import dev.hob.cli.syntax.SyntaxRun;
import dev.hob.csharp.SyntaxCounts;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hob syntax}: parses everything that there is a grammar for, and tells what does not fit. */
@Command(
        name = "syntax",
        description = "Parse every C# and MSBuild file below PATH and list syntax errors."
                + " The closing line counts the tokens of C# files.")
final class SyntaxCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", description = "A folder or a file.")
    private Path path;

    @Option(names = "--tree", description = "Also write the trees.")
    private boolean tree;

    @Option(
            names = "--counts",
            paramLabel = "FILE",
            description = "Write node counts of each C# file to FILE, separated by tabs.")
    private Optional<Path> countsFile;

    @Option(
            names = "--define",
            paramLabel = "SYMBOL",
            description = "A symbol for which `#if` holds; may be given several times.")
    private List<String> symbols = List.of();

    private int files;
    private int filesWithErrors;
    private long bytes;
    private long tokens;

    SyntaxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        if (!Files.exists(path)) {
            throw new UsageException("no such file or folder: " + path);
        }
        StringBuilder counts = new StringBuilder(row("path", SyntaxCounts.header()));
        terminal.print(out -> parse(out, counts));
        if (files == 0) {
            throw new UsageException("no C# and no MSBuild file in " + path);
        }
        if (countsFile.isPresent()) {
            OutputFile.write(countsFile.get(), out -> out.append(counts));
        }
        return (filesWithErrors > 0 ? ExitCode.NOT_ANALYSED : ExitCode.OK).number();
    }

    private void parse(Writer out, StringBuilder counts) throws IOException {
        SyntaxReader reader = new SyntaxReader(Set.copyOf(symbols), countsFile.isPresent(), tree);
        int threads = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        files = new SyntaxRun(reader, threads).parse(path, syntax -> tell(syntax, out, counts));
        String seconds = String.format(Locale.ROOT, "%.3f", (System.nanoTime() - start) / 1e9);
        if (files > 0) {
            out.write("files %d, with errors %d, bytes %d, tokens %d, parse seconds %s\n"
                    .formatted(files, filesWithErrors, bytes, tokens, seconds));
        }
    }

    private void tell(FileSyntax syntax, Writer out, StringBuilder counts) throws IOException {
        String name = shown(syntax.file());
        if (tree) {
            out.write(name + "\n" + syntax.tree());
        }
        for (String error : syntax.errors()) {
            out.write(name + ":" + error + "\n");
        }
        if (!syntax.counts().isEmpty()) {
            counts.append(row(syntax.file().relative(), syntax.counts()));
        }
        filesWithErrors += syntax.errors().isEmpty() ? 0 : 1;
        bytes += syntax.bytes();
        tokens += syntax.tokens();
    }

    /** As it can be opened from where the user is. */
    private String shown(SourceFile file) {
        return Files.isDirectory(path) ? path.resolve(file.relative()).toString() : path.toString();
    }

    private static String row(String first, List<?> others) {
        return Stream.concat(Stream.of(first), others.stream())
                        .map(Object::toString)
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
