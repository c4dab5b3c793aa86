package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of .NET's own images in which a host's files are run as they are, mounted or copied: a service of a compose file or a container of
 * Kubernetes, with the command that starts the host.
 *
 * @param name where the image is named
 * @param words those of the command
 */
record RunningImage(Scalar name, DotNetImage image, List<String> words) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What {@code service} runs, if it names such an image and a command. */
    static Optional<RunningImage> of(Mapping service) {
        List<String> words = Stream.of("entrypoint", "command", "args")
                .flatMap(key -> service.value(key).stream())
                .flatMap(command -> command.items().stream())
                .map(DataNode::text)
                .flatMap(BLANKS::splitAsStream)
                .toList();
        if (words.isEmpty() || !(service.value("image").orElse(null) instanceof Scalar name) || !name.isVerbatim()) {
            return Optional.empty();
        }
        return DotNetImage.parse(name.text())
                .filter(image -> !image.isSdk())
                .map(image -> new RunningImage(name, image, words));
    }
}
