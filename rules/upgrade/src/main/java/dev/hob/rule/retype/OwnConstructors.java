package dev.hob.rule.retype;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.BaseList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.ConstructorInitializer;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which constructor of the solution's own types a call means, and who calls it. */
public final class OwnConstructors {

    private OwnConstructors() {}

    /** The parameters of the own constructor that {@code call} with {@code arguments} means, if only one takes so many. */
    public static Optional<ParameterList> called(CSharpNode call, ArgumentList arguments, SolutionModel model) {
        Optional<DeclaredType> type = constructed(call, model).filter(DeclaredType::isOwn);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<ParameterList> fitting = constructors(type.get()).stream()
                .filter(parameters -> parameters != own(call) && takes(parameters, arguments.getSize()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Optional<DeclaredType> constructed(CSharpNode call, SolutionModel model) {
        if (call instanceof ObjectCreation creation) {
            return model.names().typeOf(creation).flatMap(TypeRef::declaration);
        }
        Optional<DeclaredType> around = call.ancestors(TypeDeclaration.class)
                .firstOpt()
                .flatMap(type -> model.names().declaredType(type));
        boolean isBase = call instanceof BaseList || call instanceof ConstructorInitializer i && i.isBase();
        return isBase
                ? around.flatMap(type -> model.names().baseTypes(type).stream().findFirst())
                        .flatMap(TypeRef::declaration)
                : call instanceof ConstructorInitializer ? around : Optional.empty();
    }

    private static ParameterList own(CSharpNode call) {
        return call.getParent() instanceof ConstructorDeclaration constructor ? constructor.getParameterList() : null;
    }

    private static List<ParameterList> constructors(DeclaredType type) {
        List<ParameterList> constructors = new ArrayList<>();
        for (DeclaredType.Part part : type.parts()) {
            part.declaration().getParameterList().ifPresent(constructors::add);
            part.declaration()
                    .getMembers()
                    .filterIs(ConstructorDeclaration.class)
                    .filter(constructor -> !constructor.isStatic())
                    .forEach(constructor -> constructors.add(constructor.getParameterList()));
        }
        return constructors;
    }

    private static boolean takes(ParameterList parameters, int count) {
        int required =
                parameters.getParameters().filter(p -> p.getDefault().isEmpty()).count();
        return required <= count && count <= parameters.getParameters().count();
    }

    /** The calls, all over the solution, of the own constructor with {@code parameters}. */
    public static List<ConstructorCall> callers(ParameterList parameters, SolutionModel model) {
        TypeDeclaration type = parameters.ancestors(TypeDeclaration.class).first();
        Optional<DeclaredType> declared = model.names().declaredType(type);
        if (declared.isEmpty()) {
            return List.of();
        }
        String name = declared.get().fullName();
        List<ConstructorCall> callers = new ArrayList<>();
        for (String uri : model.sources().filesWith(Set.of(type.getName()))) {
            CompilationUnit unit = model.sources().parsed(uri).tree().orElse(null);
            if (unit != null) {
                callers.addAll(ConstructorCalls.in(unit, model, made -> name.equals(made.fullName())));
                callers.addAll(ConstructorCalls.chained(unit, declared.get()));
            }
        }
        return callers.stream()
                .filter(call -> call.arguments()
                        .flatMap(list -> called(call.node(), list, model))
                        .filter(called -> called == parameters)
                        .isPresent())
                .toList();
    }

    /** The arguments that are passed as {@code parameter} of an own constructor. */
    public static List<Argument> arguments(Parameter parameter, SolutionModel model) {
        ParameterList list = (ParameterList) parameter.getParent();
        return callers(list, model).stream()
                .flatMap(call -> call.passed().arguments().stream())
                .filter(argument -> ValueUse.parameter(list, argument)
                        .filter(p -> p == parameter)
                        .isPresent())
                .toList();
    }
}
