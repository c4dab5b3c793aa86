package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.hostfile.HostFile;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.restore.RestoredPackage;
import dev.hob.solution.source.UnreadableFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds NuGet's lock files that pin the library below the target: once the versions are raised they must be made anew. The finding stands
 * at the first of the library's packages, once for each file.
 */
public final class LockFileStaleRule extends HostfileRule {

    private static final Pattern BUILDING = Pattern.compile(
            "(?i).*\\.(?:ya?ml|sh|ps1|cmd|bat|cake|dockerfile)|(?:.*/)?(?:dockerfile[^/]*|makefile|nuget\\.config)");

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        List<Project> projects = place.model().projects().projects().stream()
                .filter(project ->
                        project.restored().filter(place.uri()::equals).isPresent())
                .toList();
        projects.stream()
                .flatMap(project -> project.targets().stream())
                .flatMap(build -> build.restored().stream())
                .filter(restored -> LibraryPackages.contains(restored.id()) && isBelow(restored))
                .min(Comparator.comparing(RestoredPackage::origin))
                .ifPresent(restored -> report(restored, projects, file, place, context));
    }

    private boolean isBelow(RestoredPackage restored) {
        return NuGetVersion.parse(restored.resolved())
                .filter(version -> version.compareTo(lowestAccepted()) < 0)
                .isPresent();
    }

    private void report(
            RestoredPackage restored, List<Project> projects, HostFile file, Place place, RuleContext context) {
        boolean locked = projects.stream().anyMatch(LockFileStaleRule::isLocked) || isRestoredLocked(place.model());
        List<String> uris = MentionedProjects.uris(projects);
        FindingDraft.of(this, file)
                .at(restored.origin().start(), restored.origin().end())
                .level(locked ? Level.WARNING : Level.NOTE)
                .advice("After the versions are raised run dotnet restore " + uris.get(0)
                        + " --force-evaluate, and commit the lock file with them.")
                .report(
                        context,
                        this,
                        restored.id(),
                        restored.resolved(),
                        locked ? "restore in locked mode stops" : "restore rewrites it, and stops in locked mode",
                        listed(uris));
    }

    private static boolean isLocked(Project project) {
        return project.targets().stream()
                .flatMap(build -> lockedMode(build).stream())
                .anyMatch("true"::equalsIgnoreCase);
    }

    private static Optional<String> lockedMode(TargetBuild build) {
        return build.property("RestoreLockedMode").flatMap(Value::known);
    }

    /** Whether some script or file of CI restores in locked mode. */
    private static boolean isRestoredLocked(SolutionModel model) {
        return model.tree().files().stream()
                .filter(uri -> BUILDING.matcher(uri).matches())
                .anyMatch(uri -> {
                    try {
                        String text = model.tree().read(uri).text();
                        return text.contains("--locked-mode") || text.contains("RestoreLockedMode");
                    } catch (UnreadableFile e) {
                        return false;
                    }
                });
    }
}
