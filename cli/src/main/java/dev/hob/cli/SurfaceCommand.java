package dev.hob.cli;

import dev.hob.cli.io.OutputFile;
import dev.hob.cli.io.Terminal;
import dev.hob.csharp.SyntaxError;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.ParsedFile;
import dev.hob.solution.source.Problem;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.file.SurfaceWriter;
import dev.hob.solution.surface.read.LibraryPackage;
import dev.hob.solution.surface.read.Packages;
import dev.hob.solution.surface.read.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hob surface}: the public API of libraries, from their sources. */
@Command(
        name = "surface",
        description = "Write the public and protected API that the C# sources of libraries declare, as C# declarations"
                + " without bodies.")
final class SurfaceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "The repository of the libraries, or the folder of one. Its tests, hosts and samples are"
                    + " left out.")
    private Path folder;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path output;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "What the projects may import and refer to. Default: the enclosing git work tree, else DIR.")
    private Optional<Path> root = Optional.empty();

    SurfaceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        AuditScope scope = AuditScope.of(folder, root);
        if (!Files.isDirectory(scope.path())) {
            throw new UsageException(folder + " is not a folder");
        }
        Solution solution = Solution.load(scope.root());
        String uri = scope.relativePath();
        List<LibraryPackage> packages = Packages.below(solution, uri, nameOf(scope.path()));
        if (packages.stream().allMatch(each -> each.files().isEmpty())) {
            throw new UsageException("no C# library in " + folder);
        }
        SourceReader.Outcome outcome = SourceReader.read(solution, packages);
        boolean isWhole = tellTroubles(solution.problems(), uri, outcome.files());
        OutputFile.write(output, out -> out.write(SurfaceWriter.write(outcome.surface())));
        tellSize(outcome.surface());
        return (isWhole ? ExitCode.OK : ExitCode.NOT_ANALYSED).number();
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? "library" : path.getFileName().toString();
    }

    /** Says what could not be read; whether there was nothing of the kind. */
    private boolean tellTroubles(List<Problem> problems, String below, List<ParsedFile> files) {
        problems.stream()
                .filter(problem -> problem.kind() != Problem.Kind.NOTE)
                .filter(problem -> below.isEmpty() || problem.uri().startsWith(below + "/"))
                .forEach(problem -> terminal.tell(problem.uri() + ": " + problem.message()));
        boolean isWhole = true;
        for (ParsedFile file : files) {
            for (SyntaxError error : file.errors()) {
                terminal.tell(file.uri() + ":" + error.line() + ":" + error.column() + ": " + error.message());
            }
            if (file.tree().isEmpty()) {
                terminal.tell(file.uri() + ": " + file.unreadable());
            }
            isWhole &= file.errors().isEmpty() && file.tree().isPresent();
        }
        return isWhole;
    }

    private void tellSize(Surface surface) {
        for (Surface.PackageSurface each : surface.packages()) {
            long members = each.types().stream()
                    .map(ApiType::members)
                    .mapToLong(List::size)
                    .sum();
            terminal.tell(
                    "%s: types %d, members %d".formatted(each.id(), each.types().size(), members));
        }
    }
}
