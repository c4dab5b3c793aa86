package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.HostFileReader;
import dev.hob.language.MalformedText;
import dev.hob.solution.project.Project;
import dev.hob.solution.source.UnreadableFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The image that a Dockerfile builds for a host, or that runs a host's files as they are.
 *
 * @param uri the Dockerfile, or the file that names the image
 * @param projects the projects in it
 * @param stage what ends up in it
 */
record HostImage(String uri, Collection<Project> projects, FinalStage stage) {

    /**
     * The image of {@code file} if it moves to an image of .NET {@code firstMajor} or later, and nothing in it says where the host
     * listens.
     */
    static Optional<HostImage> movingWithoutPort(String uri, HostFile file, HostfileRule.Place place, int firstMajor) {
        Collection<Project> projects = new DockerfileProjects(place, uri, file).all();
        OptionalInt needed = place.hosts().netMajor(projects);
        FinalStage stage = FinalStage.of(file);
        boolean moves = needed.isPresent()
                && needed.getAsInt() >= firstMajor
                && stage.image().filter(image -> image.major() < firstMajor).isPresent();
        return moves && !new ListeningPort(place.model(), uri).isSaidInside(stage, projects)
                ? Optional.of(new HostImage(uri, projects, stage))
                : Optional.empty();
    }

    /** The image that a service of the file {@code uri} names, if it runs a host's files as they are, under the same conditions. */
    static Optional<HostImage> runningWithoutPort(
            RunningImage running, String uri, HostfileRule.Place place, int firstMajor) {
        Collection<Project> projects =
                place.hosts().withoutDoubtful(new MentionedProjects(place.model()).startedBy(running.words()));
        OptionalInt needed = place.hosts().netMajor(projects);
        FinalStage stage = new FinalStage(List.of(), Optional.of(running.image()));
        boolean moves = needed.isPresent()
                && needed.getAsInt() >= firstMajor
                && running.image().major() < firstMajor;
        return moves && !new ListeningPort(place.model(), uri).isSaidInside(stage, projects)
                ? Optional.of(new HostImage(uri, projects, stage))
                : Optional.empty();
    }

    /** The same, of a Dockerfile that is another than the one at hand. */
    static Optional<HostImage> movingWithoutPort(String uri, HostfileRule.Place place, int firstMajor) {
        try {
            HostFile file =
                    HostFileReader.read(uri, place.model().tree().read(uri).text());
            return movingWithoutPort(uri, file, place, firstMajor);
        } catch (UnreadableFile | MalformedText e) {
            return Optional.empty();
        }
    }
}
