package dev.hob.findings;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a report needs of the tree that was audited.
 *
 * @param sources by uri, the text of every file that a finding, its related places or its fixes lie in
 * @param projects by uri of a finding's file, the uri of the project that it belongs to; without a file that belongs to none or to several
 * @param versionControl the revision that lies in the tree, where it is known
 */
public record AuditedTree(
        Map<String, SourceText> sources, Map<String, String> projects, Optional<VersionControl> versionControl) {

    /** Sorts. */
    public AuditedTree {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        projects = Collections.unmodifiableMap(new TreeMap<>(projects));
    }

    /** A tree of which nothing but the texts is known. */
    public static AuditedTree of(Map<String, SourceText> sources) {
        return new AuditedTree(sources, Map.of(), Optional.empty());
    }
}
