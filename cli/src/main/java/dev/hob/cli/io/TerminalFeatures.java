package dev.hob.cli.io;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the streams of the process may be used for besides text.
 *
 * @param colour whether standard output takes colours
 * @param progress whether a line on standard error can be drawn over
 */
public record TerminalFeatures(boolean colour, boolean progress) {

    /** Plain text, nothing else: for files and pipes. */
    public static final TerminalFeatures NONE = new TerminalFeatures(false, false);

    private static final String LAUNCHER = "hob.terminals";

    /**
     * As the environment says ({@code NO_COLOR}, {@code CLICOLOR}, {@code CLICOLOR_FORCE}, {@code TERM}), and the launcher, which alone knows of
     * each stream whether it is a terminal. Without it picocli's guess holds for standard output, and nothing is drawn on standard error.
     */
    public static TerminalFeatures ofProcess() {
        String terminals = System.getProperty(LAUNCHER);
        return of(
                System.getenv(),
                terminals == null ? Ansi.AUTO.enabled() : terminals.contains("out"),
                terminals != null && terminals.contains("err"));
    }

    static TerminalFeatures of(Map<String, String> environment, boolean outIsTerminal, boolean errIsTerminal) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        return new TerminalFeatures(colour(environment, outIsTerminal && !dumb), errIsTerminal && !dumb);
    }

    private static boolean colour(Map<String, String> environment, boolean possible) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return possible && !"0".equals(environment.get("CLICOLOR"));
    }
}
