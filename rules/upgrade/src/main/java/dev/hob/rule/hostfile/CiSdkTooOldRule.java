package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.rule.FindingDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds steps of CI that install only SDKs older than the hosts need, where the job builds such a host: it names the host's project or
 * a solution with it, or names none at all. A composite action is one job.
 */
public final class CiSdkTooOldRule extends HostfileRule {

    private static final Pattern DOTNET = Pattern.compile("(?m)(?:^|\\W)dotnet(?:\\W|$)");

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        for (DataNode document : file.documents()) {
            for (Mapping job : BuildJobs.of(document)) {
                OptionalInt needed = place.hosts().netMajor(BuildJobs.projects(job, place));
                if (needed.isPresent()
                        && job.descendants(Scalar.class)
                                .any(text -> DOTNET.matcher(text.text()).find())) {
                    check(job, document, needed.getAsInt(), file, place, context);
                }
            }
        }
    }

    private void check(Mapping job, DataNode document, int needed, HostFile file, Place place, RuleContext context) {
        List<Scalar> versions = new ArrayList<>();
        Set<Scalar> defaults = new HashSet<>();
        job.descendants(Mapping.class)
                .forEach(step -> version(step).ifPresent(value -> {
                    if (value instanceof Scalar scalar) {
                        List<Scalar> found = resolved(scalar, job, document);
                        versions.addAll(found);
                        CiVariables.of(scalar.text())
                                .filter(CiVariables::isDefault)
                                .ifPresent(variable -> defaults.addAll(found));
                    }
                }));
        List<SdkVersion> installed =
                versions.stream().flatMap(scalar -> lines(scalar).stream()).toList();
        boolean allOld = !installed.isEmpty() && installed.stream().allMatch(sdk -> sdk.major() < needed);
        boolean allUnderstood = versions.stream()
                .allMatch(scalar ->
                        lines(scalar).size() == scalar.text().strip().lines().count());
        if (allOld && allUnderstood) {
            versions.forEach(scalar -> report(scalar, defaults.contains(scalar), needed, file, place, context));
        }
    }

    /** What a step that installs an SDK asks for. */
    private static Optional<DataNode> version(Mapping step) {
        if (step.text("uses").toLowerCase(Locale.ROOT).startsWith("actions/setup-dotnet")) {
            return step.at("with", "dotnet-version");
        }
        boolean azure = step.text("task").toLowerCase(Locale.ROOT).matches("(?:usedotnet|dotnetcoreinstaller)@.*");
        boolean runtimeOnly = step.at("inputs", "packageType")
                .map(DataNode::text)
                .filter("runtime"::equalsIgnoreCase)
                .isPresent();
        return azure && !runtimeOnly ? step.at("inputs", "version") : Optional.empty();
    }

    /** The scalars in which the versions stand: {@code scalar} itself, or what the variable in it stands for. */
    private static List<Scalar> resolved(Scalar scalar, Mapping job, DataNode document) {
        return CiVariables.of(scalar.text())
                .map(variable -> variable.values(job, document))
                .orElse(List.of(scalar));
    }

    private static List<SdkVersion> lines(Scalar scalar) {
        return scalar.text()
                .strip()
                .lines()
                .flatMap(line -> SdkVersion.parse(line).stream())
                .toList();
    }

    /** @param isDefault whether others may give another version */
    private void report(Scalar scalar, boolean isDefault, int needed, HostFile file, Place place, RuleContext context) {
        List<SdkVersion> versions = lines(scalar);
        SdkVersion last = versions.get(versions.size() - 1);
        String text = file.getAstInfo().getTextDocument().getText().toString();
        int start = text.lastIndexOf(
                last.text(),
                Math.max(scalar.startOffset(), scalar.endOffset() - last.text().length()));
        int end = start + last.text().length();
        if (start < scalar.startOffset()) {
            return;
        }
        String moved = last.movedTo(needed);
        boolean list = !scalar.isVerbatim();
        String indentation = text.substring(text.lastIndexOf('\n', start) + 1, start);
        String written = list && indentation.isBlank() ? last.text() + "\n" + indentation + moved : moved;
        FindingDraft draft = FindingDraft.of(this, file).at(start, end);
        (isDefault ? draft.possible() : draft)
                .advice((list ? "Install " + moved + " too." : "Install " + moved + "."))
                .fix(suggestion(file, place, start, end, written, "Install the SDK " + moved))
                .report(context, this, last.text(), String.valueOf(needed));
    }
}
