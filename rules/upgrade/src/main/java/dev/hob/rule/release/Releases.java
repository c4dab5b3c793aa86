package dev.hob.rule.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every release line that Hob knows, read from {@code releases.tsv}; the place that says what {@code --from} and {@code
 * --to} may be.
 */
public final class Releases {

    private static final Pattern FULL_VERSION =
            Pattern.compile("(\\d+)\\.(\\d+)(\\.\\d+(\\.\\d+)?)?(-[0-9A-Za-z.-]+)?");

    private final List<ReleaseLine> lines;

    private Releases(List<ReleaseLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Reads the shipped data. */
    public static Releases load() {
        List<ReleaseLine> lines = new ArrayList<>();
        for (String[] cells : Table.rows("releases.tsv")) {
            lines.add(new ReleaseLine(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), lines.size()));
        }
        return new Releases(lines);
    }

    /** All lines, oldest first. */
    public List<ReleaseLine> lines() {
        return lines;
    }

    /** The line of that name. */
    public Optional<ReleaseLine> line(String name) {
        return lines.stream().filter(line -> line.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * The release that a user names: a line ({@code 7.0}, {@code is4-4.1}) or a full version ({@code 7.0.3}); empty if
     * unknown.
     */
    public Optional<Release> named(String text) {
        Optional<ReleaseLine> byName = line(text);
        if (byName.isPresent()) {
            return byName.map(line -> new Release(line, null));
        }
        return lineOfVersion(text).map(line -> new Release(line, text));
    }

    /** The line that a version of a Duende package belongs to; a prerelease of a line is on that line. */
    public Optional<ReleaseLine> lineOfVersion(String version) {
        Matcher m = FULL_VERSION.matcher(version);
        return m.matches() ? line(m.group(1) + "." + m.group(2)) : Optional.empty();
    }

    /** The newest line before {@code line} whose packages support an older framework. */
    public Optional<ReleaseLine> lastOnOlderFramework(ReleaseLine line) {
        return lines.subList(0, line.order()).stream()
                .filter(each -> !each.framework().equals(line.framework()))
                .reduce((earlier, later) -> later);
    }

    /** The oldest line whose packages support the same lowest framework as those of {@code line}. */
    public ReleaseLine firstOnFramework(ReleaseLine line) {
        return lines.stream()
                .filter(each -> each.framework().equals(line.framework()))
                .findFirst()
                .orElse(line);
    }

    /** The hops between two lines, in order; empty when they are the same line or {@code to} is older. */
    public List<Hop> hops(ReleaseLine from, ReleaseLine to) {
        List<Hop> hops = new ArrayList<>();
        for (int i = from.order(); i < to.order(); i++) {
            hops.add(new Hop(lines.get(i), lines.get(i + 1)));
        }
        return hops;
    }
}
