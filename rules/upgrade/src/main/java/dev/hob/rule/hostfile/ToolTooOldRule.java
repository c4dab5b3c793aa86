package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.HostFile;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.Companions;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds a local .NET tool in a tool manifest that is older than the .NET of the hosts below it. */
public final class ToolTooOldRule extends HostfileRule {

    private static final Companions COMPANIONS = Companions.load();

    private static final PropertyDescriptor<String> TOOL = PropertyFactory.stringProperty("tool")
            .desc("package id of the tool")
            .defaultValue("")
            .build();

    /** Declares the property. */
    public ToolTooOldRule() {
        definePropertyDescriptor(TOOL);
    }

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        if (!place.name().equalsIgnoreCase("dotnet-tools.json")
                || file.documents().isEmpty()) {
            return;
        }
        List<Project> projects = place.model().projects().projects().stream()
                .filter(place.hosts()::contain)
                .filter(project -> (project.folder() + "/").startsWith(folder(place.uri())))
                .toList();
        OptionalInt needed = place.hosts().netMajor(projects);
        Optional<DataNode> version = file.documents().get(0).at("tools", getProperty(TOOL), "version");
        if (needed.isPresent() && version.isPresent()) {
            NuGetVersion.parse(version.get().text())
                    .filter(used -> used.major() < needed.getAsInt())
                    .ifPresent(used -> report(version.get(), needed.getAsInt(), projects, file, place, context));
        }
    }

    /** The folder that a manifest holds for, with a closing slash; empty for the whole tree. It may lie in {@code .config} there. */
    private static String folder(String uri) {
        String folder = uri.substring(0, uri.lastIndexOf('/') + 1);
        return folder.endsWith(".config/") ? folder.substring(0, folder.length() - ".config/".length()) : folder;
    }

    private void report(
            DataNode version, int needed, List<Project> projects, HostFile file, Place place, RuleContext context) {
        boolean moves = projects.stream()
                .flatMap(project -> project.targets().stream())
                .map(TargetBuild::moniker)
                .flatMap(Optional::stream)
                .anyMatch(moniker -> moniker.isNetBelow(needed));
        FindingDraft draft = FindingDraft.of(this, file).at(version.startOffset(), version.endOffset());
        if (!moves) {
            draft.level(Level.NOTE);
        }
        Optional<NuGetVersion> newest = COMPANIONS.of(getProperty(TOOL)).flatMap(tool -> tool.newest(needed));
        draft.advice(newest.map(to -> "Set the version to " + to + ".")
                .orElse("Move it to a version for .NET " + needed + "."));
        newest.ifPresent(to -> draft.fix(suggestion(
                file, place, version.startOffset(), version.endOffset(), to.toString(), "Set the version to " + to)));
        draft.report(context, this, getProperty(TOOL), version.text(), String.valueOf(needed));
    }
}
