package dev.hob.rule.retype;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.rule.ReleaseSurface;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.TypeRef;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the target release says about values that get one of its types, as far as calls of methods tell. */
public class NewTypeJudge implements ValueUse.Judge {

    private final SolutionModel model;
    private final ReleaseSurface target;
    private final TypeSwap swap;
    private final TypesAfter typesAfter;
    private final Set<String> members;

    /** Judges by {@code target}. */
    public NewTypeJudge(SolutionModel model, ReleaseSurface target, TypeSwap swap) {
        this.model = model;
        this.target = target;
        this.swap = swap;
        this.typesAfter = new TypesAfter(model, target);
        this.members = new LinkedHashSet<>(typesAfter.membersOf(swap.after()));
    }

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
        return isNamed(argument) || isMethodOfLibrary(argument) || takesAnything(argument);
    }

    private static boolean isNamed(Argument argument) {
        return argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call
                && call.getMethodName().equals("nameof");
    }

    /** Whether the library's method that gets the argument has a parameter of the new type in the target release. */
    private boolean isMethodOfLibrary(Argument argument) {
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
