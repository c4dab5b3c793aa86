package dev.hob.cli;

import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.Terminal;
import dev.hob.cli.settings.FailOn;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The whole command line: its commands, and how their troubles are told. */
final class Hob {

    private final Engine engine;
    private final Terminal terminal;
    private final Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();

    Hob(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
        commands.put("audit", () -> new AuditCommand(engine, terminal));
        commands.put("fix", () -> new FixCommand(engine, terminal));
        commands.put("rules", () -> new RulesCommand(engine, terminal));
        commands.put("explain", () -> new ExplainCommand(engine, terminal));
        commands.put("syntax", () -> new SyntaxCommand(terminal));
        commands.put("model", () -> new ModelCommand(engine, terminal));
        commands.put("surface", () -> new SurfaceCommand(terminal));
        commands.put("surface-diff", () -> new SurfaceDiffCommand(terminal));
        commands.put("completion", () -> new CompletionCommand(this::every, terminal));
    }

    /** Runs one command; the exit code. */
    int run(String... args) {
        return commandLine(args.length > 0 ? args[0] : "").execute(args);
    }

    /** All commands, for a shell that is to complete them. */
    CommandLine every() {
        return commandLine("");
    }

    /** To describe all commands to picocli takes longer than to run a short one: it gets the one that is called. */
    private CommandLine commandLine(String called) {
        CommandLine commandLine = new CommandLine(new HobCommand(), Candidates.factory(engine));
        if (commands.containsKey(called)) {
            commandLine.addSubcommand(commands.get(called).get());
        } else {
            commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
        }
        return commandLine
                .registerConverter(ReportTarget.class, converter(ReportTarget::parse))
                .registerConverter(FailOn.class, converter(FailOn::parse))
                .registerConverter(DataFormat.class, converter(DataFormat::parse))
                .setOverwrittenOptionsAllowed(false)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(troubles(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(terminal.err());
    }

    /** picocli shows the message of its own exception only. */
    private static <T> ITypeConverter<T> converter(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static IExecutionExceptionHandler troubles(Terminal terminal) {
        return (trouble, command, parsed) -> {
            String name = command.getCommandSpec().qualifiedName();
            if (trouble instanceof UsageException) {
                terminal.tell(name + ": " + trouble.getMessage());
                return ExitCode.WRONG_USAGE.number();
            }
            if (trouble instanceof InvalidPathException path) {
                terminal.tell(name
                        + ": the name of a file cannot be read in this locale: " + path.getInput()
                        + "; set LC_ALL=C.UTF-8");
                return ExitCode.FAILED.number();
            }
            if (trouble instanceof IOException file) {
                terminal.tell(name + ": " + FileTrouble.reason(file));
                return ExitCode.FAILED.number();
            }
            terminal.tell(name + ": failed because of a bug in Hob: " + trouble);
            trouble.printStackTrace(terminal.err());
            terminal.err().flush();
            return ExitCode.FAILED.number();
        };
    }
}
