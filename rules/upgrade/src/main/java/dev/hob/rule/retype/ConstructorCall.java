package dev.hob.rule.retype;

import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ParameterList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A place that calls a constructor: {@code : base(…)}, the arguments behind the base of a primary constructor, {@code new
 * T(…)}, or a constructor that says nothing and so calls the one without arguments.
 *
 * @param node what holds the arguments, or the declaration that says nothing
 * @param type the full name of the type whose constructor it calls
 * @param doubt why it may be another type; empty if it is certain
 * @param arguments the arguments in their parentheses
 * @param parameters of {@code : base(…)} the parameters of the constructor that calls, from which arguments come
 * @param where what a finding covers: {@code base}, the base's name, the name behind {@code new}, or {@code new} itself
 */
public record ConstructorCall(
        CSharpNode node,
        String type,
        Optional<String> doubt,
        Optional<ArgumentList> arguments,
        Optional<ParameterList> parameters,
        TextRegion where) {

    /** What is passed. */
    public CallArguments passed() {
        return new CallArguments(
                arguments.map(list -> list.getArguments().toList()).orElse(List.of()));
    }
}
