package dev.hob.cli.settings;

import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.UnusableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the settings of a solution: in the file that a user names, else in {@code hob.yml} at the root. */
public final class SettingsFile {

    /** The file at the root. */
    public static final String NAME = "hob.yml";

    private SettingsFile() {}

    /**
     * The settings that lie at {@code root}, if any do.
     *
     * @throws UnusableFile if they cannot be read or are none
     */
    public static Settings at(Path root) throws UnusableFile {
        Path file = root.resolve(NAME);
        return Files.exists(file) ? read(file, NAME, NAME) : Settings.NONE;
    }

    /**
     * The settings in {@code file}, of a solution at {@code root}.
     *
     * @throws UnusableFile if they cannot be read or are none
     */
    public static Settings named(Path file, Path root) throws UnusableFile {
        return read(file, file.toString(), uri(file, root));
    }

    private static Settings read(Path file, String name, String uri) throws UnusableFile {
        if (Files.isDirectory(file)) {
            throw new UnusableFile(name + ": a folder, not a file");
        }
        try {
            return SettingsReader.read(
                    new SettingsText(name, uri, Files.readAllBytes(file)),
                    file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UnusableFile(name + ": cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** A file elsewhere goes by its mere name: where it lies on this machine is nobody's business in a report. */
    private static String uri(Path file, Path root) throws UnusableFile {
        try {
            Path real = file.toRealPath();
            return real.startsWith(root)
                    ? root.relativize(real).toString().replace('\\', '/')
                    : file.getFileName().toString();
        } catch (IOException e) {
            throw new UnusableFile(file + ": cannot be read: " + FileTrouble.reason(e));
        }
    }
}
