package dev.hob.rule.derived;

import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.retype.CallArguments;
import dev.hob.rule.retype.ConstructorCall;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.rule.retype.ValueUse;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The constructor whose base call is rewritten: its parameters, those that it needs no more, and those that it gets. */
final class CallingConstructor {

    private final ParameterList list;
    private final List<Parameter> parameters;
    private final FixWriter writer;
    private final Set<Integer> dropped = new HashSet<>();
    private final TreeMap<Integer, List<ApiParameter>> added = new TreeMap<>();

    CallingConstructor(ParameterList list, FixWriter writer) {
        this.list = list;
        this.parameters = list.getParameters().toList();
        this.writer = writer;
    }

    ParameterList list() {
        return list;
    }

    /**
     * The name of the parameter of the type of {@code wanted}: one that is there, or a new one where its argument will
     * stand.
     *
     * @param passed the arguments of the call that is rewritten
     * @param before the index of the argument in front of the new one; -1 if it will be the first
     */
    String parameterFor(ApiParameter wanted, CallArguments passed, int before) {
        Optional<Parameter> present =
                parameters.stream().filter(p -> hasType(p, wanted.type())).findFirst();
        if (present.isPresent()) {
            return present.get().getName();
        }
        String name = freeName(wanted);
        int index = passed.arguments().isEmpty()
                ? lastRequired()
                : before < 0
                        ? indexOf(passed.arguments().get(0).getValue()).orElse(0) - 1
                        : indexOf(passed.arguments().get(before).getValue()).orElse(lastRequired());
        added.computeIfAbsent(index, i -> new ArrayList<>())
                .add(new ApiParameter("", wanted.type(), name, Optional.empty()));
        return name;
    }

    private boolean hasType(Parameter parameter, String type) {
        return parameter
                .getType()
                .filter(NameNode.class::isInstance)
                .flatMap(name -> writer.model().names().typeNamed((NameNode) name))
                .map(TypeRef::fullName)
                .filter(TypeText.definition(type)::equals)
                .isPresent();
    }

    /** The name that the library gives the parameter or, if that is taken, one made of its type's name. */
    private String freeName(ApiParameter wanted) {
        if (isFree(wanted.name())) {
            return wanted.name();
        }
        String definition = TypeText.definition(wanted.type()).replaceAll("`\\d+", "");
        String simple = TypesAfter.simple(definition).replaceFirst("^I(?=[A-Z])", "");
        String maker = definition.substring(0, definition.indexOf('.') < 0 ? 0 : definition.indexOf('.'));
        return maker.toLowerCase(Locale.ROOT) + simple;
    }

    private boolean isFree(String name) {
        return parameters.stream().noneMatch(p -> p.getName().equals(name))
                && added.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(p -> p.name().equals(name));
    }

    private int lastRequired() {
        int last = -1;
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).getDefault().isEmpty()) {
                last = i;
            }
        }
        return last;
    }

    private Optional<Integer> indexOf(Expression argument) {
        return ValueUse.nameOf(ValueUse.unwrapped(argument))
                .flatMap(writer.model().names()::declaration)
                .map(parameters::indexOf)
                .filter(index -> index >= 0);
    }

    /** Drops the parameter that {@code argument} passes on, if nothing else uses it. */
    void dropIfUnused(Expression argument, ConstructorCall call, ReleaseSurface target) {
        Optional<Integer> index = indexOf(argument);
        if (index.isPresent()) {
            Parameter parameter = parameters.get(index.get());
            if (ValueUse.of(parameter, writer.model()).size() == 1
                    && !SuccessorField.need(parameter, call, writer.model(), target)) {
                dropped.add(index.get());
            }
        }
    }

    boolean isChanged() {
        return !dropped.isEmpty() || !added.isEmpty();
    }

    /** What became of the parameters, for those who call the constructor. */
    SignatureChange change() {
        List<ApiParameter> before = SignatureFix.described(parameters);
        List<ApiParameter> after = new ArrayList<>();
        List<SignatureChange.Step> steps = new ArrayList<>();
        for (int i = -1; i < before.size(); i++) {
            if (i >= 0 && !dropped.contains(i)) {
                after.add(before.get(i));
                steps.add(new SignatureChange.Step(before.get(i), i, false));
            }
            for (ApiParameter parameter : added.getOrDefault(i, List.of())) {
                after.add(parameter);
                steps.add(new SignatureChange.Step(parameter, -1, false));
            }
        }
        return new SignatureChange(before, after, steps);
    }

    void write() {
        CommaList edits = new CommaList(list, parameters);
        dropped.forEach(edits::remove);
        added.forEach((index, texts) -> texts.forEach(
                parameter -> edits.addAfter(index, writer.type(parameter.type(), list) + ' ' + parameter.name())));
        edits.write(writer);
    }
}
