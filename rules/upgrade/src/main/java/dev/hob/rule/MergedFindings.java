package dev.hob.rule;

import dev.hob.findings.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings of several passes over the same files. What an earlier pass found at the same place is not told again. */
final class MergedFindings {

    private final List<Finding> all = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    /** Adds what one pass found. */
    void addAll(List<Finding> findings) {
        findings.stream().filter(finding -> !told.contains(key(finding))).forEach(all::add);
        findings.forEach(finding -> told.add(key(finding)));
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.rule(), finding.location());
    }

    /** In no particular order. */
    List<Finding> all() {
        return all;
    }
}
