package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a person what a constructor looks like in the target release and what to do about one call of it. */
final class SignatureAdvice {

    private final BrokenCall broken;
    private final SignatureChange change;

    SignatureAdvice(BrokenCall broken) {
        this.broken = broken;
        this.change = broken.change();
    }

    /** What is different: “clock is an IClock now, contextAccessor is gone”. */
    String difference() {
        List<String> parts = new ArrayList<>();
        change.steps().stream()
                .filter(SignatureChange.Step::swapped)
                .forEach(step -> parts.add(step.parameter().name() + " is an "
                        + TypeText.shortened(step.parameter().type()) + " now"));
        String gone = change.dropped().stream()
                .map(index -> change.before().get(index).name())
                .collect(Collectors.joining(" and "));
        if (!gone.isEmpty()) {
            parts.add(gone + (change.dropped().size() > 1 ? " are gone" : " is gone"));
        }
        String come = change.added().stream().map(ApiParameter::name).collect(Collectors.joining(" and "));
        if (!come.isEmpty()) {
            parts.add(come + (change.added().size() > 1 ? " are new" : " is new"));
        }
        return String.join(", ", parts);
    }

    /** The declaration, and what to pass. */
    String advice(String release) {
        List<String> sentences = new ArrayList<>();
        sentences.add("In " + release + " it is declared as " + broken.type().name() + "("
                + TypeText.shortened(DeclarationText.parameters(broken.now())) + ").");
        for (SignatureChange.Step step : change.steps()) {
            if (step.swapped()) {
                sentences.add("Take an " + named(step.parameter().type()) + " where "
                        + argument(step.old()) + " comes in, in place of the "
                        + TypeText.shortened(change.before().get(step.old()).type()) + '.');
            } else if (step.isAdded()) {
                sentences.add("Pass an " + named(step.parameter().type()) + " as "
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

    /** The short name of a type, and where it lives. */
    private static String named(String type) {
        String definition = TypeText.definition(type);
        int dot = definition.lastIndexOf('.');
        String namespace = dot < 0 ? "" : " (namespace " + definition.substring(0, dot) + ")";
        return TypeText.shortened(type) + namespace;
    }
}
