package dev.hob.rule.packages;

import dev.hob.rule.release.Need;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A place that gives packages a version which the upgrade leaves too low, with what each of them has to reach. */
final class LowVersion {

    private final VersionDefinition definition;
    private final SortedMap<String, Need> needs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int netMajor = Integer.MAX_VALUE;
    private Cause cause = Cause.FRAMEWORK_MOVED;

    LowVersion(Value.Determined version) {
        definition = new VersionDefinition(version);
    }

    /** Takes in one more use of the version; whether that asks for more than the uses before. */
    boolean add(UpgradedBuild build, String id, Origin reference, Need need, Cause why) {
        definition.isFor(id, reference);
        definition.isUsedBy(build.project());
        Need before = needs.get(id);
        needs.merge(id, need, Need::stricter);
        build.netMajor().ifPresent(major -> netMajor = Math.min(netMajor, major));
        cause = why.compareTo(cause) < 0 ? why : cause;
        return before == null || before.lowest().compareTo(need.lowest()) < 0;
    }

    VersionDefinition definition() {
        return definition;
    }

    /** The packages that are too low here, with what each has to reach. */
    SortedMap<String, Need> needs() {
        return needs;
    }

    /** The package that has to reach most. */
    String worst() {
        return needs.keySet().stream()
                .reduce((one, other) -> lowest(other).compareTo(lowest(one)) > 0 ? other : one)
                .orElseThrow();
    }

    private NuGetVersion lowest(String id) {
        return needs.get(id).lowest();
    }

    /** What the package {@code id} has to reach; nothing if it is none of those that are too low here. */
    Optional<NuGetVersion> lowestFor(String id) {
        return Optional.ofNullable(needs.get(id)).map(Need::lowest);
    }

    /** The lowest major version of .NET that the projects will have; one that nothing is known for if it is undetermined. */
    int netMajor() {
        return netMajor;
    }

    /** Why it has to be raised; of several causes the most serious. */
    Cause cause() {
        return cause;
    }
}
