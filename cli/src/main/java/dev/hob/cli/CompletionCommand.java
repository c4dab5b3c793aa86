package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code hob completion}: what makes a shell complete Hob's commands, options and the names of its rules. */
@Command(
        name = "completion",
        description = "Print a script that completes commands, options and rules: source <(hob completion), in bash"
                + " or zsh.")
final class CompletionCommand implements Callable<Integer> {

    private final Supplier<CommandLine> everyCommand;
    private final Terminal terminal;

    /** Completes {@code everyCommand}, which is made when it is asked for. */
    CompletionCommand(Supplier<CommandLine> everyCommand, Terminal terminal) {
        this.everyCommand = everyCommand;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.print(out -> out.write(AutoComplete.bash("hob", everyCommand.get())));
        return ExitCode.OK.number();
    }
}
