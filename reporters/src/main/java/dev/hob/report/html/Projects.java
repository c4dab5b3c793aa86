package dev.hob.report.html;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings of an audit by the project that their files belong to. */
public final class Projects {

    /** Property files, host files, scripts: what no project owns, or several do. */
    private static final String SHARED = "shared files";

    private Projects() {}

    /** A project with the name by which people know it. */
    public record Named(String uri, String name) {}

    static String of(AuditResult audit, Finding finding) {
        return audit.tree().projects().getOrDefault(finding.location().uri(), SHARED);
    }

    /** Each project with its findings, the fullest first. */
    static List<Map.Entry<String, List<Finding>>> of(AuditResult audit) {
        return audit.findings().stream()
                .collect(Collectors.groupingBy(finding -> of(audit, finding), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(project -> -project.getValue().size()))
                .toList();
    }

    /** Those that have findings, by name; a name that two have is told apart by the folder. */
    static List<Named> named(AuditResult audit) {
        List<String> uris = of(audit).stream().map(Map.Entry::getKey).toList();
        Map<String, Long> names = uris.stream().collect(Collectors.groupingBy(Projects::name, Collectors.counting()));
        return uris.stream()
                .map(uri -> new Named(uri, names.get(name(uri)) > 1 ? uri : name(uri)))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /** Without folders and ending. */
    static String name(String uri) {
        String file = uri.substring(uri.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 && file.endsWith("proj") ? file.substring(0, dot) : file;
    }
}
