package dev.hob.rule.hostfile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one of .NET's container images, taken apart: {@code mcr.microsoft.com/dotnet/aspnet:6.0-alpine}.
 *
 * @param repository all in front of the colon
 * @param major the major version of .NET
 * @param suffix what follows the version in the tag, with its dash; the operating system
 * @see <a href="https://github.com/dotnet/dotnet-docker">.NET container images</a>
 */
record DotNetImage(String repository, int major, String suffix) {

    private static final Pattern IMAGE = Pattern.compile(
            "(?i)((?:.+/)?dotnet/(?:core/|nightly/)?(?:sdk|aspnet|runtime|runtime-deps)):(\\d+)(?:\\.\\d+){0,2}([-@].*)?");
    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.\\d+){0,2}(-.*)?");
    private static final int FIRST_WITHOUT_CORE = 5;

    /** Operating systems for which images of older versions were made and none are from .NET 8 on. */
    private static final Map<Pattern, String> SUCCESSORS = Map.of(
            Pattern.compile("-(?:stretch|buster|bullseye)(?=-|$)"), "-bookworm",
            Pattern.compile("-(?:bionic|focal)(?=-|$)"), "-jammy",
            Pattern.compile("-alpine3\\.(?:\\d|1[0-7])(?!\\d)"), "-alpine");

    /** Reads {@code name}; nothing if it is another image, or one whose tag starts with no version. */
    static Optional<DotNetImage> parse(String name) {
        Matcher image = IMAGE.matcher(name);
        return image.matches()
                ? Optional.of(new DotNetImage(
                        image.group(1), number(image.group(2)), image.group(3) == null ? "" : image.group(3)))
                : Optional.empty();
    }

    /** A tag, or the version that begins one, moved to .NET {@code major}: {@code 6.0.25-alpine} becomes {@code 8.0-alpine}. */
    static Optional<String> movedVersion(String version, int major) {
        Matcher form = VERSION.matcher(version);
        if (!form.matches() || number(form.group(1)) >= major) {
            return Optional.empty();
        }
        String suffix = form.group(2) == null ? "" : form.group(2);
        boolean majorOnly = version.equals(form.group(1));
        return Optional.of(major + (majorOnly ? "" : ".0") + moved(suffix));
    }

    private static int number(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Whether it holds the SDK, and so builds. */
    boolean isSdk() {
        return repository.endsWith("/sdk");
    }

    /** Whether the image is pinned to bytes, so that no name can be written without knowing others. */
    boolean isDigest() {
        return suffix.contains("@");
    }

    /** The name of the same image for .NET {@code newMajor}. */
    String movedTo(int newMajor) {
        String newRepository =
                newMajor >= FIRST_WITHOUT_CORE ? repository.replace("dotnet/core/", "dotnet/") : repository;
        return newRepository + ":" + newMajor + ".0" + moved(suffix);
    }

    private static String moved(String suffix) {
        String result = suffix;
        for (Map.Entry<Pattern, String> successor : SUCCESSORS.entrySet()) {
            result = successor.getKey().matcher(result).replaceAll(successor.getValue());
        }
        return result;
    }
}
