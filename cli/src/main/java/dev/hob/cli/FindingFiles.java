package dev.hob.cli;

import dev.hob.cli.git.GitRepository;
import dev.hob.cli.settings.Settings;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Finding;
import dev.hob.findings.Location;
import dev.hob.findings.SourceText;
import dev.hob.solution.SolutionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that findings are about, as reports need them: the text of each, and the project that it belongs to. */
final class FindingFiles {

    private FindingFiles() {}

    /**
     * The part of the tree that {@code findings} are about, and the settings that decide on them.
     *
     * @throws IOException if one of the files cannot be read any more
     */
    static AuditedTree of(List<Finding> findings, Settings settings, SolutionModel model) throws IOException {
        Map<String, SourceText> sources = new TreeMap<>();
        Map<String, String> projects = new TreeMap<>();
        FileOwners owners = new FileOwners(model.projects());
        for (Finding finding : findings) {
            String file = finding.location().uri();
            owners.projectOf(file).ifPresent(project -> projects.put(file, project));
            for (String uri : urisOf(finding).toList()) {
                if (!sources.containsKey(uri)) {
                    sources.put(
                            uri, SourceText.of(Files.readAllBytes(model.tree().path(uri))));
                }
            }
        }
        if (!settings.suppressions().isEmpty()) {
            settings.source().ifPresent(text -> sources.putIfAbsent(text.uri(), text.source()));
        }
        return new AuditedTree(
                sources, projects, GitRepository.versionControl(model.tree().root()));
    }

    private static Stream<String> urisOf(Finding finding) {
        Stream<String> places = Stream.concat(Stream.of(finding.location()), finding.related().stream())
                .map(Location::uri);
        Stream<String> changes =
                finding.fixes().stream().flatMap(fix -> fix.changes().stream()).map(ArtifactChange::uri);
        return Stream.concat(places, changes);
    }
}
