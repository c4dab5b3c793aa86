package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.hostfile.HostFile;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.GlobalJson;
import dev.hob.solution.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds a {@code global.json} that asks for an SDK older than the hosts below it need, and does not let a newer major version take its
 * place.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/core/tools/global-json#rollforward">rollForward</a>
 */
public final class GlobalJsonSdkTooOldRule extends HostfileRule {

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        if (!place.name().equalsIgnoreCase("global.json")) {
            return;
        }
        List<Project> projects = place.model().projects().projects().stream()
                .filter(place.hosts()::contain)
                .filter(project -> project.globalJson()
                        .filter(json -> json.uri().equals(place.uri()))
                        .isPresent())
                .toList();
        OptionalInt needed = place.hosts().netMajor(projects);
        Optional<GlobalJson> json = projects.stream().findFirst().flatMap(Project::globalJson);
        if (needed.isPresent() && json.isPresent() && !json.get().rollForward().equalsIgnoreCase("latestMajor")) {
            json.get()
                    .sdkVersion()
                    .filter(version -> SdkVersion.parse(version.text())
                            .filter(sdk -> sdk.major() < needed.getAsInt())
                            .isPresent())
                    .ifPresent(
                            version -> report(version, json.get(), needed.getAsInt(), projects, file, place, context));
        }
    }

    private void report(
            Value.Determined version,
            GlobalJson json,
            int needed,
            List<Project> projects,
            HostFile file,
            Place place,
            RuleContext context) {
        int start = version.literal().start();
        int end = version.literal().end();
        String first = needed + ".0.100";
        FindingDraft draft = FindingDraft.of(this, file)
                .at(start, end)
                .advice("Ask for " + first + ", or for the SDK of .NET " + needed + " that you build with.")
                .fix(suggestion(file, place, start, end, first, "Ask for the SDK " + first));
        if (json.rollForward().equalsIgnoreCase("major")) {
            // A newer SDK does if the old one is not there.
            draft.level(Level.NOTE);
        }
        draft.report(context, this, version.text(), String.valueOf(needed), listed(MentionedProjects.uris(projects)));
    }
}
