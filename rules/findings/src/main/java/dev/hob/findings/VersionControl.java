package dev.hob.findings;

import java.util.Objects;
import java.util.Optional;

/**
 * The revision that lies in an audited tree, as SARIF's {@code versionControlDetails}.
 *
 * @param repository where the repository is kept, as a URI without a user or password
 * @param revision the id of the commit; empty in a repository without one
 * @param branch empty when none is checked out
 */
public record VersionControl(String repository, Optional<String> revision, Optional<String> branch) {

    /** Checks that nothing is missing. */
    public VersionControl {
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(branch, "branch");
    }
}
