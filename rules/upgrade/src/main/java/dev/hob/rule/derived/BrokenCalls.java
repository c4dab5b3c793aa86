package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.rule.ReleaseSurface;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The broken constructor calls of the files that one finding's fix touches, each file looked through once. */
final class BrokenCalls {

    private final SolutionModel model;
    private final ReleaseSurface target;
    private final Predicate<String> types;
    private final Map<CompilationUnit, List<BrokenCall>> known = new HashMap<>();

    /** Calls of constructors of the library's {@code types}, by full name, that {@code target} no longer has. */
    BrokenCalls(SolutionModel model, ReleaseSurface target, Predicate<String> types) {
        this.model = model;
        this.target = target;
        this.types = types;
    }

    SolutionModel model() {
        return model;
    }

    ReleaseSurface target() {
        return target;
    }

    List<BrokenCall> in(CompilationUnit unit) {
        List<BrokenCall> calls = known.get(unit);
        if (calls == null) {
            calls = ConstructorCalls.in(unit, model, types).stream()
                    .flatMap(call -> BrokenCall.of(call, model, target).stream())
                    .toList();
            known.put(unit, calls);
        }
        return calls;
    }

    /** What the release says about values that get another type. */
    ValueUse.Judge judge(TypeSwap swap) {
        TypesAfter typesAfter = new TypesAfter(model, target);
        Set<String> members = new LinkedHashSet<>(typesAfter.membersOf(swap.after()));
        return new ValueUse.Judge() {
            @Override
            public Set<String> newMembers() {
                return members;
            }

            @Override
            public boolean isOfNewType(Expression value) {
                return typesAfter.fits(value, swap.after()) == Answer.CERTAIN;
            }

            @Override
            public boolean takesNewType(Argument argument) {
                return isNamed(argument)
                        || wantsNewType(argument, swap)
                        || isMethodOfLibrary(argument, swap)
                        || takesAnything(argument);
            }
        };
    }

    private static boolean isNamed(Argument argument) {
        return argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call
                && call.getMethodName().equals("nameof");
    }

    private boolean wantsNewType(Argument argument, TypeSwap swap) {
        return in(argument.getCompilationUnit()).stream()
                .filter(call -> call.call().passed().arguments().contains(argument))
                .flatMap(call -> call.newTypeOf(argument).stream())
                .anyMatch(swap.after()::equals);
    }

    /** Whether the library's method that gets the argument has a parameter of the new type in the target release. */
    private boolean isMethodOfLibrary(Argument argument, TypeSwap swap) {
        if (!(argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call
                && call.getMethod().isPresent())) {
            return false;
        }
        Meaning meaning = model.names().reference(call.getMethod().get(), Set.of(LibrarySurfaces.DUENDE));
        if (meaning.isNo() || !meaning.symbol().startsWith("M:")) {
            return false;
        }
        String method = meaning.symbol().substring(2).replaceFirst("\\(.*", "");
        return target.type(method.substring(0, method.lastIndexOf('.'))).stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> member.name().equals(call.getMethodName()))
                .flatMap(member -> member.parameters().stream())
                .anyMatch(parameter -> parameter.type().equals(swap.after()));
    }

    private boolean takesAnything(Argument argument) {
        Set<TypeRef> expected = model.names().expectedTypes(argument.getValue());
        return !expected.isEmpty()
                && expected.stream().allMatch(type -> type.fullName().equals("System.Object"));
    }
}
