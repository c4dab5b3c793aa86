package dev.hob.cli;

import dev.hob.report.sarif.SarifFlavour;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One {@code --report}: a format, for SARIF also the consumer that it is for, and the file that it goes to; without one
 * it goes to standard output.
 */
record ReportTarget(Format format, SarifFlavour flavour, Optional<Path> file) {

    /** The formats that there are. */
    enum Format {
        CONSOLE,
        SARIF,
        HTML,
        MARKDOWN,
        JSON,
        JUNIT,
        GITLAB,
        SONAR;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code FORMAT[:FLAVOUR][=FILE]}. */
    static ReportTarget parse(String text) {
        int equals = text.indexOf('=');
        String[] name = (equals < 0 ? text : text.substring(0, equals)).split(":", 2);
        Format format = Arrays.stream(Format.values())
                .filter(known -> known.toString().equals(name[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format '" + name[0] + "'; known are "
                        + list(Format.values()) + ", each also as FORMAT=FILE"));
        SarifFlavour flavour = name.length == 1 ? SarifFlavour.GITHUB : flavour(format, name[1]);
        if (equals == text.length() - 1) {
            throw new IllegalArgumentException("no file name behind '" + text + "'");
        }
        return new ReportTarget(
                format, flavour, equals < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(equals + 1))));
    }

    private static SarifFlavour flavour(Format format, String name) {
        if (format != Format.SARIF) {
            throw new IllegalArgumentException(format + " has no flavour '" + name + "'; only sarif has flavours");
        }
        return SarifFlavour.named(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown flavour '" + name + "' of sarif; known are "
                        + list(SarifFlavour.values()) + ", as in sarif:azure"));
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

    private static String list(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }
}
