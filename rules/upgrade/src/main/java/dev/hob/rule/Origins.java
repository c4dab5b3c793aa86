package dev.hob.rule;

import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.msbuild.ProjectFile;
import dev.hob.msbuild.XmlElement;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;

/** Where the solution model found a value, in the terms of findings. */
public final class Origins {

    private Origins() {}

    /** The location of {@code origin}, which lies in a file of the tree. */
    public static Location location(Origin origin, SolutionModel model) {
        return new Location(
                origin.uri(),
                new Region(origin.startLine(), origin.startColumn(), origin.endLine(), origin.endColumn()),
                model.line(origin.uri(), origin.startLine()));
    }

    /** Whether what stands at {@code origin} in {@code file} holds only under a condition. */
    public static boolean isUnderCondition(Origin origin, ProjectFile file) {
        return file.descendants(XmlElement.class)
                .any(element -> element.startOffset() <= origin.start()
                        && origin.end() <= element.endOffset()
                        && isConditional(element));
    }

    private static boolean isConditional(XmlElement element) {
        return element.is("When")
                || element.is("Otherwise")
                || element.attribute("Condition").isPresent();
    }
}
