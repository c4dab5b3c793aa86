package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;

/**
 * What the launcher runs once after a build, under {@code -XX:ArchiveClassesAtExit}: the commands that people run often,
 * so that the virtual machine finds their classes loaded and linked in a file from then on.
 */
public final class ClassSharing {

    private ClassSharing() {}

    /** Runs the commands on the folder or file that is the first argument, and says nothing. */
    public static void main(String[] args) {
        Terminal nowhere = new Terminal(OutputStream.nullOutputStream(), new PrintWriter(Writer.nullWriter()));
        for (String command : new String[] {"audit", "syntax", "model", "fix"}) {
            new Hob(new UpgradeEngine(Clock.systemDefaultZone()), nowhere).run(command, args[0]);
        }
    }
}
