package dev.hob.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hob} itself, which does nothing without one of its commands. */
@Command(
        name = "hob",
        mixinStandardHelpOptions = true,
        versionProvider = Version.Provider.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        description = "Audits .NET solutions for what upgrading Duende IdentityServer will break.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing found, or nothing left to do",
            "1:failed; a fix was refused",
            "2:wrong usage",
            "4:findings; a diff left unapplied",
            "5:some files could not be analysed"
        })
final class HobCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "a command is missing");
    }
}
