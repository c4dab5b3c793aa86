package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import dev.hob.cli.model.BindingsFile;
import dev.hob.cli.model.ModelJson;
import dev.hob.cli.model.ModelText;
import dev.hob.cli.model.ScopedModel;
import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hob model}: shows what Hob understood of the projects, so that a user can see why it thinks what it thinks. */
@Command(
        name = "model",
        description = "Show what Hob understood of the solution: projects, target frameworks, packages and where their"
                + " versions are defined, project references, source files, usings, symbols.")
final class ModelCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            defaultValue = ".",
            description = "A folder, solution, project or source file. Default: the current folder.")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private DataFormat format;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "Folder that imports are read from and that paths are relative to."
                    + " Default: the enclosing git work tree, else PATH's folder.")
    private Optional<Path> root;

    @Option(names = "--allow-unparsed", description = "Do not exit with 5 when some files could not be read.")
    private boolean allowUnparsed;

    @Option(
            names = "--bindings",
            paramLabel = "FILE",
            description = "Also write what each name means that a change between the two releases turns on:"
                    + " tab separated file, line, column, name, answer (certain, possible, no), symbol.")
    private Optional<Path> bindings;

    @Option(
            names = "--from",
            paramLabel = "V",
            description = "With --bindings: release line (6.3) or version that the code is written for."
                    + " Default: the lowest version found.")
    private Optional<String> from;

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "With --bindings: release line (7.0) or version to move to."
                    + " Default: the newest line with rules.")
    private Optional<String> to;

    ModelCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        AuditScope scope = AuditScope.of(path, root);
        Solution solution = Solution.load(scope.root());
        ScopedModel model = ScopedModel.of(solution, ScopeProjects.of(scope, solution), scope.relativePath());
        if (model.projects().isEmpty() && !model.isIncomplete()) {
            throw new UsageException("no project in " + path);
        }
        if (bindings.isPresent()) {
            BindingsFile.write(bindings.get(), engine.bindings(solution, new AuditRequest(scope, from, to, 1)));
        } else if (from.isPresent() || to.isPresent()) {
            throw new UsageException("--from and --to say what --bindings looks for; give it a file");
        }
        terminal.print(out -> {
            switch (format) {
                case TEXT -> new ModelText(model, out).write();
                case JSON -> new ModelJson(model, out).write();
            }
        });
        return (model.isIncomplete() && !allowUnparsed ? ExitCode.NOT_ANALYSED : ExitCode.OK).number();
    }
}
