package dev.hob.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One {@code --report}: a format, and the file that it goes to; without one it goes to standard output.
 */
record ReportTarget(Format format, Optional<Path> file) {

    /** The formats that there are. */
    enum Format {
        CONSOLE,
        SARIF,
        HTML,
        MARKDOWN,
        JSON,
        JUNIT,
        GITLAB;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    static ReportTarget parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        Format format = Arrays.stream(Format.values())
                .filter(known -> known.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown format '" + name + "'; known are " + knownFormats() + ", each also as FORMAT=FILE"));
        if (equals == text.length() - 1) {
            throw new IllegalArgumentException("no file name behind '" + text + "'");
        }
        return new ReportTarget(
                format, equals < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(equals + 1))));
    }

    /** Refuses targets that would overwrite or garble each other. */
    static void check(List<ReportTarget> targets) throws UsageException {
        long toOutput =
                targets.stream().filter(target -> target.file().isEmpty()).count();
        if (toOutput > 1) {
            throw new UsageException("only one report can go to standard output: write --report FORMAT=FILE");
        }
        List<Path> files = targets.stream()
                .flatMap(target -> target.file().stream())
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
        for (Path file : files) {
            if (files.indexOf(file) != files.lastIndexOf(file)) {
                throw new UsageException("two reports cannot go to one file: " + file);
            }
        }
    }

    private static String knownFormats() {
        return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
    }
}
