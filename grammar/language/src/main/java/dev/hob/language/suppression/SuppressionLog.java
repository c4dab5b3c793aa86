package dev.hob.language.suppression;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Remembers what suppressions the files of a PMD run have, and which were of use, for whoever attaches it to the
 * languages before the run and reads it afterwards. Safe to use from several threads; complete when the run is over.
 */
public final class SuppressionLog {

    private final Queue<FileSuppressions> files = new ConcurrentLinkedQueue<>();

    void add(FileSuppressions suppressions) {
        files.add(suppressions);
    }

    /** All suppressions of all files. */
    public List<SourceSuppression> all() {
        return files.stream().flatMap(file -> file.all().stream()).toList();
    }

    /** Those that kept a finding away, with the rule that it was of. */
    public Set<UsedSuppression> used() {
        return files.stream().flatMap(file -> file.used().stream()).collect(Collectors.toSet());
    }
}
