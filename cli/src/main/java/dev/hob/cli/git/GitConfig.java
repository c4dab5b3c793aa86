package dev.hob.cli.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The remotes that a repository's configuration names, in the syntax that {@code git config} documents: sections,
 * values with quotes, escapes and comments, lines that go on behind a backslash. The user's and the machine's own
 * configurations are not looked at.
 *
 * @param remotes the first URL of each remote, by its name
 */
record GitConfig(Map<String, String> remotes) {

    private static final Pattern SECTION =
            Pattern.compile("\\s*\\[\\s*([\\w.-]+)(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?\\s*](.*)");

    private static final Pattern VARIABLE = Pattern.compile("\\s*([A-Za-z][\\w-]*)\\s*=(.*)");

    /** A remote in the old way to write a subsection. */
    private static final String OLD_REMOTE = "remote.";

    static GitConfig read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new GitConfig(Map.of());
        }
        return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static GitConfig of(String text) {
        Map<String, String> remotes = new LinkedHashMap<>();
        Optional<String> remote = Optional.empty();
        // A line goes on behind an odd number of backslashes; here an even number counts as well, which no URL has at
        // its end.
        for (String whole : text.replaceAll("\\\\\\R", "").lines().toList()) {
            Matcher section = SECTION.matcher(whole);
            String line = whole;
            if (section.matches()) {
                remote = remoteOf(section.group(1), section.group(2));
                line = section.group(3);
            }
            Matcher variable = VARIABLE.matcher(line);
            if (remote.isPresent() && variable.matches() && variable.group(1).equalsIgnoreCase("url")) {
                remotes.putIfAbsent(remote.get(), value(variable.group(2)));
            }
        }
        return new GitConfig(remotes);
    }

    /** The URL of {@code origin}, else of the only remote. */
    Optional<String> remote() {
        if (remotes.containsKey("origin")) {
            return Optional.of(remotes.get("origin"));
        }
        return remotes.size() == 1 ? remotes.values().stream().findFirst() : Optional.empty();
    }

    private static Optional<String> remoteOf(String section, String subsection) {
        if (subsection != null) {
            return section.equalsIgnoreCase("remote")
                    ? Optional.of(subsection.replaceAll("\\\\(.)", "$1"))
                    : Optional.empty();
        }
        return section.regionMatches(true, 0, OLD_REMOTE, 0, OLD_REMOTE.length())
                ? Optional.of(section.substring(OLD_REMOTE.length()))
                : Optional.empty();
    }

    /** Without white space around it and without a comment, unless these stand in quotes. */
    private static String value(String text) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '#' || c == ';')) {
                break;
            } else if (c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
                end = value.length();
            } else if (quoted || !Character.isWhitespace(c)) {
                value.append(c);
                end = value.length();
            } else if (value.length() > 0) {
                value.append(c);
            }
        }
        return value.substring(0, end);
    }
}
