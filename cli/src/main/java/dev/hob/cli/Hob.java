package dev.hob.cli;

import dev.hob.cli.fix.FixRefusedException;
import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The whole command line: its commands, and how their troubles are told. */
final class Hob {

    private final CommandLine commandLine;

    Hob(Engine engine, Terminal terminal) {
        commandLine = new CommandLine(new HobCommand())
                .addSubcommand(new AuditCommand(engine, terminal))
                .addSubcommand(new FixCommand(engine, terminal))
                .addSubcommand(new RulesCommand(engine, terminal))
                .addSubcommand(new ExplainCommand(engine, terminal))
                .addSubcommand(new SyntaxCommand(terminal))
                .addSubcommand(new ModelCommand(terminal))
                .addSubcommand(new SurfaceCommand(terminal))
                .addSubcommand(new SurfaceDiffCommand(terminal))
                .registerConverter(ReportTarget.class, converter(ReportTarget::parse))
                .registerConverter(FailOn.class, converter(FailOn::parse))
                .registerConverter(ModelFormat.class, converter(ModelFormat::parse))
                .setOverwrittenOptionsAllowed(false)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(troubles(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(terminal.err());
    }

    /** Runs one command; the exit code. */
    int run(String... args) {
        return commandLine.execute(args);
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
            if (trouble instanceof FixRefusedException) {
                terminal.tell(name + ": " + trouble.getMessage());
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
