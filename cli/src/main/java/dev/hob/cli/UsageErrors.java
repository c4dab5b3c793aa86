package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and what is known instead. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException trouble, String[] args) {
        CommandLine command = trouble.getCommandLine();
        String what = trouble instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : trouble.getMessage().replaceAll("\\s*\\R\\s*", " ") + known(command);
        terminal.tell(command.getCommandSpec().qualifiedName() + ": " + what);
        return ExitCode.WRONG_USAGE.number();
    }

    private static String unmatched(UnmatchedArgumentException trouble) {
        CommandLine command = trouble.getCommandLine();
        String argument = trouble.getUnmatched().get(0);
        List<String> similar = trouble.getSuggestions();
        String hint = similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?";
        if (trouble.isUnknownOption()) {
            String name = argument.replaceFirst("=.*", "");
            return "unknown option '" + name + "'" + hint + "; known are "
                    + String.join(
                            ", ",
                            new TreeSet<>(command.getCommandSpec().optionsMap().keySet()));
        }
        boolean isCommand = !command.getSubcommands().isEmpty();
        return (isCommand ? "unknown command '" : "one argument too many: '") + argument + "'" + hint + known(command);
    }

    private static String known(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? ""
                : "; known are " + String.join(", ", command.getSubcommands().keySet());
    }
}
