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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hob model}: shows what Hob understood of the projects, so that a user can see why it thinks what it thinks. */
@Command(
        name = "model",
        description = "Show what Hob understood of the solution: projects, target frameworks, packages and where their"
                + " versions are defined, project references, source files, usings, symbols.")
final class ModelCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    private TargetOptions target;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private DataFormat format;

    @Option(
            names = "--bindings",
            paramLabel = "FILE",
            description = "Also write what each name means that a change from --from to --to turns on:"
                    + " tab separated file, line, column, name, answer (certain, possible, no), symbol.")
    private Optional<Path> bindings;

    ModelCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        AuditScope scope = target.scope();
        Solution solution = Solution.load(scope.root());
        ScopedModel model = ScopedModel.of(solution, ScopeProjects.of(scope, solution), scope.relativePath());
        if (model.projects().isEmpty() && !model.isIncomplete()) {
            throw new UsageException("no project in " + scope.path());
        }
        if (bindings.isPresent()) {
            BindingsFile.write(bindings.get(), engine.bindings(solution, target.request(1)));
        } else if (target.namesRelease()) {
            throw new UsageException("--from and --to say what --bindings looks for; give it a file");
        }
        terminal.print(out -> {
            switch (format) {
                case TEXT -> new ModelText(model, out).write();
                case JSON -> new ModelJson(model, out).write();
            }
        });
        return (model.isIncomplete() && !target.allowUnparsed() ? ExitCode.NOT_ANALYSED : ExitCode.OK).number();
    }
}
