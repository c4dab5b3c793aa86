package dev.hob.cli.git;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a remote is kept, as a URI that may go into a report: without user, password and query, and never a path of
 * this machine. The short form {@code git@host:path} becomes {@code ssh://host/path}.
 */
final class RemoteUri {

    private static final Set<String> SCHEMES =
            Set.of("http", "https", "ssh", "git", "git+ssh", "ssh+git", "ftp", "ftps");

    private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*).*");

    /** A host of one letter is a drive of Windows, and two colons begin the name of a helper's protocol. */
    private static final Pattern SHORT =
            Pattern.compile("((?:[^/\\\\:\\[\\]]+@)?(?:\\[[0-9A-Fa-f:.]+]|[^/\\\\:\\[\\]@]{2,})):(?!:)(.*)");

    /** What may stand in a URI, and an escape. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9\\-._~/!$&'()*+,;=:@\\[\\]]|%[0-9A-Fa-f]{2}");

    private RemoteUri() {}

    /** The URI of a remote that a configuration calls {@code url}; nothing for a path, and for protocols of others. */
    static Optional<String> of(String url) {
        Matcher full = URL.matcher(url);
        if (full.matches()) {
            String scheme = full.group(1).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) ? uri(scheme, full.group(2), full.group(3)) : Optional.empty();
        }
        Matcher shortened = SHORT.matcher(url);
        if (shortened.matches()) {
            String path = shortened.group(2);
            return uri("ssh", shortened.group(1), path.startsWith("/") ? path : "/" + path);
        }
        return Optional.empty();
    }

    private static Optional<String> uri(String scheme, String authority, String path) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    URI.create(scheme + "://" + encoded(host) + encoded(path)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        Matcher plain = PLAIN.matcher(text);
        int i = 0;
        while (i < text.length()) {
            int end = text.offsetByCodePoints(i, 1);
            if (plain.region(i, text.length()).lookingAt()) {
                end = plain.end();
                encoded.append(text, i, end);
            } else {
                for (byte b : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
            i = end;
        }
        return encoded.toString();
    }
}
