package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.SimpleName;
import java.util.ArrayList;
import java.util.List;

/** Finds what the name of a called method denotes (§12.8.10). */
final class MethodDenotations {

    private final ExpressionTypes expressions;
    private final Values values;
    private final Members members;
    private final ExtensionLookup extensions;

    MethodDenotations(ExpressionTypes expressions, Values values, Members members, ExtensionLookup extensions) {
        this.expressions = expressions;
        this.values = values;
        this.members = members;
        this.extensions = extensions;
    }

    /** A method that is called by its name alone. */
    Denoted ofSimple(SimpleName name, InvocationExpression call, Compilation compilation) {
        List<Member> found = values.members(name, compilation);
        if (found.isEmpty()) {
            return Denoted.elsewhere("neither the types around it nor a using directive bring a " + name.getName());
        }
        List<CSharpNode> fitting = fitting(call, compilation);
        return Denoted.declared(
                fitting.isEmpty() ? found.stream().map(Member::node).toList() : fitting,
                "it is a method of " + found.get(0).owner().fullName());
    }

    /** A method that is called on a value of {@code type}, or behind the name of {@code type}. */
    Denoted ofAccess(MemberAccess access, InvocationExpression call, TypeRef type, Compilation compilation) {
        List<CSharpNode> fitting = fitting(call, compilation);
        if (!fitting.isEmpty()) {
            return Denoted.declared(fitting, "it is called on a " + type);
        }
        List<CSharpNode> known = new ArrayList<>();
        members.named(type, access.getName()).forEach(member -> known.add(member.node()));
        if (!known.isEmpty()) {
            return Denoted.declared(known, "it is called on a " + type);
        }
        Denoted inScope = ofUnknown(access, call, compilation);
        return inScope.isNothing() || !(type.isExternal() || type.isParts())
                ? Denoted.elsewhere("it is a method of " + type + " that no known library declares")
                : inScope;
    }

    /** A method that is called on something of unknown type: extension methods that are in scope come into question. */
    Denoted ofUnknown(MemberAccess access, InvocationExpression call, Compilation compilation) {
        List<CSharpNode> inScope = new ArrayList<>();
        int arguments = call.getArgumentList().getSize();
        for (ExtensionLookup.Level level : extensions.visible(access.getName(), access, compilation)) {
            level.methods().stream()
                    .filter(method -> Callable.of(method).takes(arguments))
                    .forEach(method -> inScope.add(method.method()));
        }
        return new Denoted(
                inScope,
                java.util.Optional.empty(),
                false,
                "the type of " + access.getTarget().getText() + " is not known");
    }

    private List<CSharpNode> fitting(InvocationExpression call, Compilation compilation) {
        return expressions.candidates().of(call, compilation).stream()
                .map(Callable::node)
                .toList();
    }
}
