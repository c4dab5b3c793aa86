package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Mapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of CI that builds an image: GitHub's {@code docker/build-push-action}, Azure's task {@code Docker}.
 *
 * @param tags the names that the image gets
 * @param dockerfile as written, relative to the root
 */
record CiImageBuild(List<String> tags, String dockerfile) {

    private static final Pattern LIST = Pattern.compile("[\\s,]+");
    private static final Pattern METADATA = Pattern.compile("\\$\\{\\{\\s*steps\\.([\\w-]+)\\.outputs\\.tags\\s*}}");

    /** The build that {@code step} is, in {@code document}. */
    static Optional<CiImageBuild> of(Mapping step, DataNode document) {
        if (step.text("uses").toLowerCase(Locale.ROOT).startsWith("docker/build-push-action")) {
            return step.value("with").map(with -> github(with, document));
        }
        boolean azure = step.text("task").toLowerCase(Locale.ROOT).startsWith("docker@");
        return azure ? step.value("inputs").map(CiImageBuild::azure) : Optional.empty();
    }

    private static CiImageBuild github(DataNode with, DataNode document) {
        Matcher metadata = METADATA.matcher(with.text("tags"));
        String tags = metadata.find() ? images(metadata.group(1), document) : with.text("tags");
        String context =
                with.text("context").isEmpty() || with.text("context").contains(":") ? "." : with.text("context");
        String file = with.text("file");
        return new CiImageBuild(words(tags), file.isEmpty() ? context + "/Dockerfile" : file);
    }

    /** What the step {@code id}, which makes tags up, calls the image. */
    private static String images(String id, DataNode document) {
        return document.descendants(Mapping.class)
                .filter(step -> step.text("id").equals(id))
                .toStream()
                .flatMap(step -> step.at("with", "images").stream())
                .map(DataNode::text)
                .findFirst()
                .orElse("");
    }

    private static CiImageBuild azure(DataNode inputs) {
        return new CiImageBuild(words(inputs.text("repository")), inputs.text("Dockerfile"));
    }

    private static List<String> words(String text) {
        return LIST.splitAsStream(CiVariables.asWords(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
