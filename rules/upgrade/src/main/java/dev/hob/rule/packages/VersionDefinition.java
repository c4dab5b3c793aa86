package dev.hob.rule.packages;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.Project;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place that gives packages of the library's family their version, with all that get it there. One place is one
 * finding and one fix, however many references lead to it.
 */
final class VersionDefinition {

    private final Value.Determined value;
    private final SortedSet<String> packages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final SortedSet<String> projects = new TreeSet<>();
    private final SortedSet<Origin> references = new TreeSet<>();
    private boolean sharedWithOtherPackages;

    VersionDefinition(Value.Determined value) {
        this.value = value;
    }

    void isFor(String packageId, Origin reference) {
        packages.add(packageId);
        references.add(reference);
    }

    void isUsedBy(Project project) {
        projects.add(project.uri());
    }

    void isShared() {
        sharedWithOtherPackages = true;
    }

    /** Where the version is written. */
    Origin literal() {
        return value.literal();
    }

    /** The version as written: a version, a range or a floating one. */
    String text() {
        return value.text();
    }

    /** Whether a fix can replace what stands there: it is the version, letter for letter. */
    boolean canBeReplaced() {
        return value.verbatim() && !value.literal().isBuiltIn();
    }

    /** Whether packages of others get their version here too, so that changing it moves them along. */
    boolean isSharedWithOtherPackages() {
        return sharedWithOtherPackages;
    }

    SortedSet<String> packages() {
        return packages;
    }

    /** The projects that reference one of the packages; none for a central version that nobody uses. */
    Set<String> projects() {
        return projects;
    }

    SortedSet<Origin> references() {
        return references;
    }
}
