package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.List;

/** Tells a person what a constructor looks like in the target release and what to do about one call of it. */
final class SignatureAdvice {

    private final BrokenCall broken;
    private final SignatureChange change;

    SignatureAdvice(BrokenCall broken) {
        this.broken = broken;
        this.change = broken.change();
    }

    /** What is different for callers. */
    String difference() {
        return change.difference(false);
    }

    /** The declaration, and what to pass. */
    String advice(String release) {
        List<String> sentences = new ArrayList<>();
        sentences.add("In " + release + " it is declared as " + broken.type().name() + "("
                + TypeText.shortened(DeclarationText.parameters(broken.now())) + ").");
        for (SignatureChange.Step step : change.steps()) {
            if (step.swapped()) {
                sentences.add("Take "
                        + Wording.aTypeOfNamespace(step.parameter().type()) + " where "
                        + argument(step.old()) + " comes in, in place of the "
                        + TypeText.shortened(change.before().get(step.old()).type()) + '.');
            } else if (step.isAdded()) {
                sentences.add(
                        "Pass " + Wording.aTypeOfNamespace(step.parameter().type()) + " as "
                                + step.parameter().name() + "; the container has one to inject.");
            }
        }
        for (int index : change.dropped()) {
            sentences.add("Do not pass " + argument(index) + " any more.");
        }
        return String.join(" ", sentences);
    }

    /** What the call passes for an old parameter. */
    private String argument(int index) {
        return broken.call()
                .passed()
                .at(index, change.before())
                .map(Argument::getValue)
                .map(value -> value.getText())
                .filter(text -> !text.contains("\n"))
                .orElse(change.before().get(index).name());
    }
}
