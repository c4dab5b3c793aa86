package dev.hob.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads {@code audit} and {@code fix} work with. */
final class ThreadsOption {

    private static final int MOST = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int count = Runtime.getRuntime().availableProcessors();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to work with. Default: one per processor.")
    private void setCount(int threads) {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--threads must be from 1 to " + MOST + ", not " + threads);
        }
        count = threads;
    }

    int count() {
        return count;
    }
}
