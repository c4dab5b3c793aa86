package dev.hob.cli.settings;

import dev.hob.cli.glob.PathGlob;
import dev.hob.findings.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The findings of a rule that a team has decided to live with.
 *
 * @param rule the rule's name
 * @param paths in which files; everywhere if there are none
 * @param reason why, in the team's words
 * @param expires the last day on which it holds
 * @param place where it is written
 */
public record RuleSuppression(
        Stated rule, List<PathGlob> paths, String reason, Optional<LocalDate> expires, Location place) {

    /** Copies. */
    public RuleSuppression {
        paths = List.copyOf(paths);
    }

    /** Whether it is about {@code file}. */
    public boolean covers(String file) {
        return paths.isEmpty() || paths.stream().anyMatch(path -> path.matches(file));
    }

    /** Whether its day is over. */
    public boolean isOver(LocalDate today) {
        return expires.filter(today::isAfter).isPresent();
    }

    /** What it is about, in words. */
    public String subject() {
        return rule.text()
                + (paths.isEmpty()
                        ? ""
                        : " in " + paths.stream().map(PathGlob::toString).collect(Collectors.joining(", ")));
    }
}
