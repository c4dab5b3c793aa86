package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.HostFileReader;
import dev.hob.language.MalformedText;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The services of all compose files of the tree; found once for an analysis. */
record ComposeServices(List<ComposeService> all) {

    private static final Pattern COMPOSE = Pattern.compile("(?i)(?:.*/)?(?:docker-)?compose[^/]*\\.ya?ml");

    static ComposeServices of(SolutionModel model) {
        return model.answer(ComposeServices.class, ComposeServices::read);
    }

    private static ComposeServices read(SolutionModel model) {
        return new ComposeServices(model.tree().files().stream()
                .filter(uri -> COMPOSE.matcher(uri).matches())
                .flatMap(uri -> read(uri, model).stream()
                        .flatMap(file -> file.documents().stream())
                        .flatMap(document -> ComposeService.all(document, uri, model.tree()).stream()))
                .toList());
    }

    /** Those that are built from the Dockerfile {@code uri}. */
    List<ComposeService> building(String uri) {
        return all.stream().filter(service -> service.builds(uri)).toList();
    }

    private static Optional<HostFile> read(String uri, SolutionModel model) {
        try {
            return Optional.of(HostFileReader.read(uri, model.tree().read(uri).text()));
        } catch (UnreadableFile | MalformedText e) {
            return Optional.empty();
        }
    }
}
