package dev.hob.hostfile;

import dev.hob.language.MalformedText;
import java.util.List;
import java.util.Locale;

/** Reads a host file as its name says it is written: {@code .json}, {@code .yml} and {@code .yaml}, {@code .sql}, else a
 * Dockerfile. */
public final class HostFileReader {

    private HostFileReader() {}

    /**
     * Reads {@code text}, whose line ends are LF.
     *
     * @param name the file's name or path
     * @throws MalformedText if it is not what its name says
     */
    public static HostFile read(String name, String text) throws MalformedText {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return JsonReader.read(text);
        }
        if (lower.endsWith(".sql")) {
            return new HostFile(HostFile.Kind.SQL, List.of(), text.length());
        }
        return lower.endsWith(".yml") || lower.endsWith(".yaml") ? YamlReader.read(text) : DockerfileReader.read(text);
    }
}
