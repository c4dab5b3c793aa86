package dev.hob.rule.retype;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.solution.surface.ApiParameter;
import java.util.List;
import java.util.Optional;

/** The arguments of a call, and the parameters of a declaration that they are for (§12.6.2.2). */
public record CallArguments(List<Argument> arguments) {

    /** Keeps the arguments as they are. */
    public CallArguments {
        arguments = List.copyOf(arguments);
    }

    /** Whether {@code parameters} can be called with so many arguments, and with those that are named. */
    public boolean fit(List<ApiParameter> parameters) {
        boolean isOpen =
                parameters.stream().anyMatch(parameter -> parameter.modifier().contains("params"));
        return (isOpen || arguments.size() <= parameters.size())
                && arguments.stream().allMatch(argument -> index(argument, parameters) >= 0)
                && parameters.stream()
                        .allMatch(parameter -> parameter.isOptional()
                                || of(parameter, parameters).isPresent());
    }

    /** The index of the parameter that {@code argument} is for; -1 if there is none. */
    public int index(Argument argument, List<ApiParameter> parameters) {
        Optional<String> name = argument.getArgumentName().map(ArgumentName::getName);
        if (name.isPresent()) {
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).name().equals(name.get())) {
                    return i;
                }
            }
            return -1;
        }
        int index = arguments.indexOf(argument);
        if (index < parameters.size()) {
            return index;
        }
        int last = parameters.size() - 1;
        return last >= 0 && parameters.get(last).modifier().contains("params") ? last : -1;
    }

    /** The argument for the parameter at {@code index} of {@code parameters}. */
    public Optional<Argument> at(int index, List<ApiParameter> parameters) {
        return arguments.stream()
                .filter(argument -> index(argument, parameters) == index)
                .findFirst();
    }

    private Optional<Argument> of(ApiParameter parameter, List<ApiParameter> parameters) {
        return at(parameters.indexOf(parameter), parameters);
    }
}
