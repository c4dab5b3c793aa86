package dev.hob.rule.derived;

import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.PredefinedType;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods by which own types implement or override a method of the library. */
final class OwnMethods {

    private final SolutionModel model;

    OwnMethods(SolutionModel model) {
        this.model = model;
    }

    /** The method among the members of {@code type}, this part of it alone, that stands for the old method. */
    Optional<MethodDeclaration> old(TypeDeclaration type, MethodChange change) {
        return type.getMembers()
                .filterIs(MethodDeclaration.class)
                .filter(method -> stands(method, change) && hasParameters(method, change.before()))
                .firstOpt();
    }

    /** Whether {@code type} or an own base of it has a method with the new parameters. */
    boolean hasNew(TypeDeclaration type, MethodChange change) {
        return lineage(type).stream()
                .flatMap(each ->
                        each.getMembers().filterIs(MethodDeclaration.class).toStream())
                .anyMatch(method -> method.getName().equals(change.name()) && hasParameters(method, change.after()));
    }

    /** The parts of {@code type}, and those of the own classes that it derives from, nearest first. */
    List<TypeDeclaration> lineage(TypeDeclaration type) {
        List<TypeDeclaration> parts = new ArrayList<>();
        Optional<DeclaredType> next = model.names().declaredType(type);
        int depth = 0;
        while (next.filter(DeclaredType::isOwn).isPresent() && depth++ < 50) {
            next.get().parts().forEach(part -> parts.add(part.declaration()));
            next = model.names().baseTypes(next.get()).stream().findFirst().flatMap(TypeRef::declaration);
        }
        return parts.isEmpty() ? List.of(type) : parts;
    }

    private boolean stands(MethodDeclaration method, MethodChange change) {
        if (!method.getName().equals(change.name())) {
            return false;
        }
        if (method.getExplicitInterface().isPresent()) {
            NameNode of = method.getExplicitInterface().get().getInterface();
            return change.ofInterface()
                    && !model.names().typeNamed(of, change.type()).isNo();
        }
        return change.ofInterface()
                ? method.hasModifier(Modifier.PUBLIC) && !method.hasModifier(Modifier.STATIC)
                : method.hasModifier(Modifier.OVERRIDE);
    }

    private boolean hasParameters(MethodDeclaration method, ApiMember member) {
        List<Parameter> own = method.getParameterList().getParameters().toList();
        List<ApiParameter> wanted = member.parameters();
        if (own.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i)
                    .getType()
                    .map(type -> isCalled(type))
                    .orElse("")
                    .equals(simple(wanted.get(i).type()))) {
                return false;
            }
        }
        return true;
    }

    /** The simple name of the type that {@code node} denotes, behind an alias too. */
    private String isCalled(TypeNode node) {
        if (node instanceof NullableType nullable) {
            return isCalled(nullable.getElementType());
        }
        if (node instanceof PredefinedType predefined) {
            return simple(predefined.getName());
        }
        if (node instanceof NameNode name) {
            return simple(model.names().typeNamed(name).map(TypeRef::fullName).orElse(name.getName()));
        }
        return simple(node.getText());
    }

    private static String simple(String type) {
        String name = TypesAfter.simple(TypeText.definition(type)).replaceAll("`\\d+", "");
        return name.equals("String") ? "string" : name;
    }
}
