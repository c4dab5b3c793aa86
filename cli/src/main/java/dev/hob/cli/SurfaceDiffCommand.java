package dev.hob.cli;

import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.Terminal;
import dev.hob.cli.surface.SurfaceDiffJson;
import dev.hob.cli.surface.SurfaceDiffText;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.UnreadableFile;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.diff.SurfaceChange;
import dev.hob.solution.surface.diff.SurfaceDiff;
import dev.hob.solution.surface.file.NoSurface;
import dev.hob.solution.surface.file.ShippedSurfaces;
import dev.hob.solution.surface.file.SurfaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hob surface-diff}: what changed between the public APIs of two releases, by whom it breaks. */
@Command(
        name = "surface-diff",
        description = "Compare two public APIs that `surface` wrote, and say whose code each change breaks: callers,"
                + " implementers, overriders, subclasses, or readers of a value. The API of a release that Hob knows"
                + " can be named by its line, as 6.3 or is4-4.1.")
final class SurfaceDiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "A file that `surface` wrote, or a release line.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "A file that `surface` wrote, or a release line.")
    private String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private DataFormat format;

    SurfaceDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        List<SurfaceChange> changes = SurfaceDiff.between(read(before), read(after));
        terminal.print(out -> {
            switch (format) {
                case TEXT -> SurfaceDiffText.write(changes, out);
                case JSON -> SurfaceDiffJson.write(changes, out);
            }
        });
        return ExitCode.OK.number();
    }

    private static Surface read(String name) throws UsageException, IOException {
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            Optional<Surface> shipped = ShippedSurfaces.of(name);
            if (shipped.isPresent()) {
                return shipped.get();
            }
            throw new UsageException("no such file, and no release whose API Hob knows: " + name + "; known are "
                    + String.join(", ", ShippedSurfaces.lines()));
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(name + " is a folder: write its API to a file first, with hob surface");
        }
        try {
            return SurfaceFile.read(SourceText.decode(Files.readAllBytes(file)).text());
        } catch (NoSurface | UnreadableFile e) {
            throw new UsageException(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new IOException("cannot read " + name + ": " + FileTrouble.reason(e), e);
        }
    }
}
