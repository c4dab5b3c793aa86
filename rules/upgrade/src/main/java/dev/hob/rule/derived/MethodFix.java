package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.BaseExpression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.findings.Fix;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.rule.retype.ValueUse;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Gives an own method the parameters that the library's method has in the target release: those that are new behind its own,
 * or one object in place of all, whose properties then stand for them. Calls that hand all parameters on to the library's
 * method hand on the new ones, too.
 */
final class MethodFix {

    private final MethodDeclaration method;
    private final MethodChange change;
    private final ReleaseSurface target;
    private final FixWriter writer;
    private final List<Parameter> parameters;

    private MethodFix(MethodDeclaration method, MethodChange change, SolutionModel model, ReleaseSurface target) {
        this.method = method;
        this.change = change;
        this.target = target;
        this.writer = new FixWriter(model);
        this.parameters = method.getParameterList().getParameters().toList();
    }

    /** The fix for {@code method}; nothing where only a person can tell. */
    static Optional<Fix> of(MethodDeclaration method, MethodChange change, SolutionModel model, ReleaseSurface target) {
        MethodFix fix = new MethodFix(method, change, model, target);
        boolean isWritten = change.isAppended() ? fix.append() : fix.replaceByObject();
        return isWritten
                ? Optional.of(fix.writer.fix(
                        "Declare " + change.name() + " as " + TypesAfter.simple(change.type()) + " does now",
                        Fix.Safety.SUGGESTED))
                : Optional.empty();
    }

    private boolean append() {
        List<ApiParameter> added = change.after()
                .parameters()
                .subList(parameters.size(), change.after().parameters().size());
        if (parameters.isEmpty() || added.stream().anyMatch(parameter -> isUsed(parameter.name()))) {
            return false;
        }
        CommaList list = new CommaList(method.getParameterList(), parameters);
        added.forEach(parameter -> list.addAfter(parameters.size() - 1, written(parameter)));
        list.write(writer);
        String names = added.stream().map(ApiParameter::name).collect(Collectors.joining(", "));
        for (InvocationExpression call : handingOn()) {
            writer.insert(call, call.getArgumentList().endOffset() - 1, ", " + names);
        }
        return true;
    }

    private String written(ApiParameter parameter) {
        String type = writer.type(parameter.type(), method);
        boolean isAnnotated = parameter.defaultValue().filter("null"::equals).isPresent()
                && !type.endsWith("?")
                && Nullability.isEnabled(method.getCompilationUnit(), writer.model());
        // The default value of an explicit implementation can never be used, and the compiler says so.
        String value = method.getExplicitInterface().isPresent()
                ? ""
                : parameter.defaultValue().map(text -> " = " + text).orElse("");
        return type + (isAnnotated ? "?" : "") + ' ' + parameter.name() + value;
    }

    private boolean replaceByObject() {
        if (change.after().parameters().size() != 1) {
            return false;
        }
        ApiParameter object = change.after().parameters().get(0);
        Optional<ApiType> type = target.type(TypeText.definition(object.type()));
        if (type.isEmpty() || isUsed(object.name())) {
            return false;
        }
        Map<Parameter, String> properties = properties(type.get());
        if (properties.size() < parameters.size()) {
            return false;
        }
        writer.replace(
                method,
                TextRegion.fromBothOffsets(
                        parameters.get(0).startOffset(),
                        parameters.get(parameters.size() - 1).endOffset()),
                writer.type(object.type(), method) + ' ' + object.name());
        List<InvocationExpression> calls = handingOn();
        for (InvocationExpression call : calls) {
            List<Argument> arguments = call.getArguments().toList();
            writer.replace(
                    call,
                    TextRegion.fromBothOffsets(
                            arguments.get(0).startOffset(),
                            arguments.get(arguments.size() - 1).endOffset()),
                    object.name());
        }
        properties.forEach((parameter, property) -> ValueUse.names(parameter, writer.model()).stream()
                .filter(name -> calls.stream()
                        .noneMatch(
                                call -> call.getArgumentList().getTextRegion().contains(name.getTextRegion())))
                .forEach(name -> writer.replace(name, name.getTextRegion(), object.name() + '.' + property)));
        return true;
    }

    /** For each parameter the property of {@code type}, the only one of its type, that holds its value. */
    private Map<Parameter, String> properties(ApiType type) {
        Map<Parameter, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String wanted = change.before().parameters().get(i).type();
            List<ApiMember> candidates = type.members().stream()
                    .filter(member -> member.kind() == MemberKind.PROPERTY
                            && member.type().equals(wanted))
                    .toList();
            if (candidates.size() == 1) {
                properties.put(parameters.get(i), candidates.get(0).name());
            }
        }
        return properties;
    }

    /** Whether the method has something else of this name. */
    private boolean isUsed(String name) {
        return method.descendants()
                .any(node -> node instanceof NamedNode named && named.getName().equals(name));
    }

    /** The calls inside of the method that pass its parameters, as they are, to the library's method. */
    private List<InvocationExpression> handingOn() {
        List<String> names = parameters.stream().map(Parameter::getName).toList();
        return method.descendants(InvocationExpression.class)
                .filter(call -> call.getMethodName().equals(change.name())
                        && call.getArguments()
                                .toList(argument -> argument.getValue().getText())
                                .equals(names)
                        && (call.getReceiver()
                                        .filter(BaseExpression.class::isInstance)
                                        .isPresent()
                                || isLibrarys(call.getMethod().orElseThrow())))
                .toList();
    }

    private boolean isLibrarys(SimpleName name) {
        Meaning meaning = writer.model().names().reference(name, Set.of(LibrarySurfaces.DUENDE));
        return meaning.isCertain() && meaning.symbol().startsWith("M:" + change.type() + '.' + change.name());
    }
}
