package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlElement;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.Optional;

/** One thing that the item pass has to do, in the order in which the property pass met it. */
sealed interface ItemStep {

    /**
     * An item element.
     *
     * @param doubt why it may not count, if a condition around it cannot be decided
     */
    record Element(FileContext file, XmlElement element, Optional<Undetermined> doubt) implements ItemStep {}

    /**
     * An element that defines metadata for types of items.
     *
     * @param doubt why it may not count, if a condition around it cannot be decided
     */
    record Definitions(FileContext file, XmlElement element, Optional<Undetermined> doubt) implements ItemStep {}

    /** The SDK's own items: the source files below the project's folder and the implicit usings. */
    record SdkItems() implements ItemStep {}
}
