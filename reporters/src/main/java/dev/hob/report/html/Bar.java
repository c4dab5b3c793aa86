package dev.hob.report.html;

import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import java.util.List;
import java.util.Map;

/**
 * One bar of a picture: how many findings of each level something has, and how wide each part is, in per cent of the widest
 * bar.
 */
public record Bar(
        String name, long errors, long warnings, long notes, double errorWidth, double warningWidth, double noteWidth) {

    /** A bar for each entry, in order. */
    static List<Bar> of(List<Map.Entry<String, List<Finding>>> groups) {
        int widest =
                groups.stream().mapToInt(group -> group.getValue().size()).max().orElse(1);
        double unit = 100.0 / Math.max(1, widest);
        return groups.stream()
                .map(group -> of(group.getKey(), group.getValue(), unit))
                .toList();
    }

    private static Bar of(String name, List<Finding> findings, double unit) {
        long errors = count(findings, Level.ERROR);
        long warnings = count(findings, Level.WARNING);
        long notes = count(findings, Level.NOTE);
        return new Bar(name, errors, warnings, notes, errors * unit, warnings * unit, notes * unit);
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** All of them. */
    public long total() {
        return errors + warnings + notes;
    }
}
