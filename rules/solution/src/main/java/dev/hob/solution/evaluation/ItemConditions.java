package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.Optional;
import java.util.function.Function;

/** Decides which elements count in the item pass. */
final class ItemConditions {

    private final ConditionEvaluator conditions;
    private final Function<Part, String> others;

    ItemConditions(EvaluationContext context, Function<Part, String> others) {
        this.conditions = new ConditionEvaluator(context);
        this.others = others;
    }

    /** Nothing if the element does not count, else why it may not count after all, if so. */
    Optional<Optional<Undetermined>> decide(FileContext file, XmlElement element, Optional<Undetermined> doubt) {
        return decide(file, element, doubt, others);
    }

    /** The same, where items and metadata mean what {@code meaning} says. */
    Optional<Optional<Undetermined>> decide(
            FileContext file, XmlElement element, Optional<Undetermined> doubt, Function<Part, String> meaning) {
        Optional<XmlAttribute> condition = element.attribute("Condition");
        Truth truth = condition.isEmpty()
                ? Truth.YES
                : conditions.evaluate(condition.get().value(), file, meaning);
        if (truth instanceof Truth.No) {
            return Optional.empty();
        }
        return Optional.of(truth instanceof Truth.Unknown unknown ? Optional.of(unknown.why()) : doubt);
    }
}
