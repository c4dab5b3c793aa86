package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.findings.Fix;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.SourceLines;
import dev.hob.rule.retype.ConstructorCall;
import dev.hob.rule.retype.ConstructorCalls;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.rule.retype.ValueUse;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An own field that takes the place of an inherited one which is gone: it has the same name, so that its uses stay, and gets
 * its value where the base class got it.
 */
final class SuccessorField {

    private SuccessorField() {}

    static String advice(InheritedMember member) {
        return "Keep the " + TypeText.shortened(member.before().type())
                + " in a field of this class: take it as a constructor parameter, as before, and assign it.";
    }

    /** The field, and the assignments in the constructors; nothing if they do not all get the value as a parameter. */
    static Optional<Fix> fix(SimpleName use, InheritedMember member, SolutionModel model, ReleaseSurface target) {
        Optional<TypeDeclaration> type = heir(use, member, model);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<ConstructorCall> calls =
                ConstructorCalls.in(
                                type.get().getCompilationUnit(),
                                model,
                                base -> member.owner().equals(base.fullName()))
                        .stream()
                        .filter(call -> call.parameters().isPresent()
                                && call.node()
                                                .ancestorsOrSelf()
                                                .filterIs(TypeDeclaration.class)
                                                .first()
                                        == type.get())
                        .toList();
        FixWriter writer = new FixWriter(model);
        boolean isPrivate = use.ancestors(TypeDeclaration.class).first() == type.get();
        String start = (isPrivate ? "private" : "protected") + " readonly "
                + writer.type(member.before().type(), type.get()) + ' ' + member.name();
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        String value = "";
        for (ConstructorCall call : calls) {
            Optional<Parameter> parameter = parameter(call, member, model, target);
            if (parameter.isEmpty()) {
                return Optional.empty();
            }
            if (call.node().getParent() instanceof ConstructorDeclaration constructor) {
                if (!assign(constructor, member.name(), parameter.get().getName(), writer)) {
                    return Optional.empty();
                }
            } else {
                value = " = " + parameter.get().getName();
            }
        }
        declare(type.get(), start + value + ";", writer);
        return Optional.of(writer.fix("Keep " + member.name() + " in a field", Fix.Safety.SUGGESTED));
    }

    /** The class, around {@code use} or above, that derives from the member's owner directly. */
    private static Optional<TypeDeclaration> heir(SimpleName use, InheritedMember member, SolutionModel model) {
        TypeDeclaration around = use.ancestors(TypeDeclaration.class).first();
        return new OwnMethods(model)
                .lineage(around).stream()
                        .filter(part -> part.getBaseTypes()
                                .filterIs(NameNode.class)
                                .any(base -> model.names()
                                        .typeNamed(base)
                                        .filter(t -> t.fullName().equals(member.owner()))
                                        .isPresent()))
                        .findFirst();
    }

    /** The own parameter that is passed for the base's parameter of the member's type. */
    private static Optional<Parameter> parameter(
            ConstructorCall call, InheritedMember member, SolutionModel model, ReleaseSurface target) {
        return BrokenCall.of(call, model, target)
                .flatMap(broken -> broken.change().dropped().stream()
                        .filter(index -> broken.change()
                                .before()
                                .get(index)
                                .type()
                                .equals(member.before().type()))
                        .findFirst()
                        .flatMap(
                                index -> call.passed().at(index, broken.change().before())))
                .map(Argument::getValue)
                .map(ValueUse::unwrapped)
                .flatMap(ValueUse::nameOf)
                .flatMap(model.names()::declaration)
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast);
    }

    private static boolean assign(ConstructorDeclaration constructor, String name, String value, FixWriter writer) {
        Block body = constructor.children(Block.class).first();
        if (body == null) {
            return false;
        }
        CharSequence source = constructor.getCompilationUnit().getSource();
        String indentation = SourceLines.indentationAt(source, constructor.startOffset());
        String left = name.equals(value) ? "this." + name : name;
        writer.insert(body, body.startOffset() + 1, "\n" + indentation + "    " + left + " = " + value + ";");
        return true;
    }

    private static void declare(TypeDeclaration type, String declaration, FixWriter writer) {
        CharSequence source = type.getCompilationUnit().getSource();
        MemberDeclaration first = type.getMembers().first();
        if (first != null) {
            String indentation = SourceLines.indentationAt(source, first.startOffset());
            writer.insert(type, first.startOffset(), declaration + "\n\n" + indentation);
        }
    }

    /**
     * Whether the class around {@code parameter} uses an inherited member that the target release no longer has and that got
     * its value from this parameter: then the parameter is still needed.
     */
    static boolean need(Parameter parameter, ConstructorCall call, SolutionModel model, ReleaseSurface target) {
        Optional<ApiType> before = ReleaseSurface.inUse(model, call.type());
        Optional<ApiType> after = target.type(call.type());
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Set<String> kept = after.get().members().stream().map(ApiMember::name).collect(Collectors.toSet());
        Set<String> gone = before.get().members().stream()
                .filter(member ->
                        !kept.contains(member.name()) && member.parameters().isEmpty())
                .filter(member -> parameter
                        .getType()
                        .filter(type -> TypesAfter.simple(type.getText()).equals(TypesAfter.simple(member.type())))
                        .isPresent())
                .map(ApiMember::name)
                .collect(Collectors.toSet());
        CSharpNode type = parameter.ancestors(TypeDeclaration.class).first();
        return !gone.isEmpty()
                && type.descendants(SimpleName.class)
                        .any(name -> gone.contains(name.getName())
                                && !model.names()
                                        .reference(name, Set.of(LibrarySurfaces.DUENDE))
                                        .isNo());
    }
}
