package dev.hob.solution.names;

import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.SimpleName;
import java.util.List;
import java.util.Optional;

/** Decides whether a call binds to a given extension method of a library (§12.8.10.3). */
final class ExtensionMeanings {

    private final ExtensionMethods methods;
    private final ExtensionLookup lookup;
    private final ExpressionTypes expressions;
    private final TypeMeanings typeMeanings;
    private final NameLookup names;
    private final Members members;
    private final Values values;
    private final Contexts contexts;
    private final MethodNames methodNames;
    private final Namespaces namespaces;

    ExtensionMeanings(
            ExtensionMethods methods,
            ExtensionLookup lookup,
            ExpressionTypes expressions,
            TypeMeanings typeMeanings,
            NameLookup names,
            Members members,
            Values values,
            Contexts contexts,
            MethodNames methodNames,
            Namespaces namespaces) {
        this.methods = methods;
        this.lookup = lookup;
        this.expressions = expressions;
        this.typeMeanings = typeMeanings;
        this.names = names;
        this.members = members;
        this.values = values;
        this.contexts = contexts;
        this.methodNames = methodNames;
        this.namespaces = namespaces;
    }

    /** Whether {@code call} binds to {@code target}. */
    Meaning of(InvocationExpression call, ExtensionTarget target, Compilation compilation) {
        if (!call.getMethodName().equals(target.name())) {
            return Meaning.no("another method is called");
        }
        Optional<ExtensionMethod> declared = method(target);
        if (declared.isEmpty()) {
            return Meaning.no("the release of the library that the solution uses does not declare " + target.name());
        }
        ExtensionMethod method = declared.get();
        String library = method.container().library().orElseThrow();
        if (compilation.reaches(library) == Answer.NO) {
            return Meaning.no("the project " + compilation.project() + " does not get " + library);
        }
        if (!(call.getTarget() instanceof MemberAccess access)) {
            return ofSimpleCall(call, method, compilation);
        }
        if (!expressions.entity(access.getTarget(), compilation).isEmpty()) {
            return ofStaticCall(access.getTarget(), method, compilation);
        }
        Receiver receiver = new Receiver(
                expressions.of(access.getTarget(), compilation), call, target.receiverType(), names.bases(), members);
        return receiver.excludes().orElseGet(() -> search(call, method, receiver, compilation));
    }

    private Optional<ExtensionMethod> method(ExtensionTarget target) {
        return methods.named(target.name()).stream()
                .filter(m -> !m.container().isOwn() && m.container().fullName().equals(target.declaringType()))
                .filter(m -> receiverType(m).fullName().equals(target.receiverType()))
                .findFirst();
    }

    /** What it extends: of a type parameter the type that constrains it, if there is one. */
    private TypeRef receiverType(ExtensionMethod method) {
        TypeRef type = names.type(method.receiver().getType().orElseThrow(), contexts.any(method.uri()));
        return type.isParameter()
                ? method.constraint(type.fullName())
                        .map(constraint -> names.type(constraint, contexts.any(method.uri())))
                        .orElse(type)
                : type;
    }

    private Meaning ofStaticCall(Expression container, ExtensionMethod method, Compilation compilation) {
        Meaning type = typeMeanings.ofExpression(container, method.container(), compilation);
        return type.isNo()
                ? Meaning.no("it is a static method of " + container.getText())
                : new Meaning(type.answer(), symbol(method), "it is called as a static method; " + type.reason());
    }

    private Meaning ofSimpleCall(InvocationExpression call, ExtensionMethod method, Compilation compilation) {
        if (call.getTarget() instanceof SimpleName name && values.local(name).isEmpty()) {
            List<Member> found = values.members(name, compilation);
            boolean imported = found.stream().anyMatch(member -> member.node() == method.method());
            if (imported) {
                return Meaning.certain(symbol(method), "using static imports it");
            }
        }
        return Meaning.no("it is a method of the code itself");
    }

    /** Goes from the innermost scope outwards, as the compiler does, until the library's method or a nearer one is found. */
    private Meaning search(
            InvocationExpression call, ExtensionMethod method, Receiver receiver, Compilation compilation) {
        int arguments = call.getArgumentList().getSize();
        String doubt = "";
        for (ExtensionLookup.Level level : lookup.visible(method.method().getName(), call, compilation)) {
            boolean here = level.methods().contains(method);
            for (ExtensionMethod other : level.methods()) {
                if (other.container() == method.container()
                        || !Callable.of(other).takes(arguments)) {
                    continue;
                }
                Answer wins = receiver.prefers(receiverType(other), here);
                if (wins == Answer.CERTAIN) {
                    return Meaning.no(symbol(other), "it is the extension method of " + other.container());
                }
                doubt = wins == Answer.POSSIBLE ? "it may be the extension method of " + other.container() : doubt;
            }
            if (here) {
                return Callable.of(method).takes(arguments)
                        ? found(method, receiver, level, doubt, compilation)
                        : Meaning.no("the number of arguments is another");
            }
        }
        return compilation.isUnknown()
                ? Meaning.possible(
                        symbol(method), "no project is known to compile the file, so its global usings are not known")
                : Meaning.no("nothing brings " + method.container().namespace() + " into scope");
    }

    private Meaning found(
            ExtensionMethod method,
            Receiver receiver,
            ExtensionLookup.Level level,
            String doubt,
            Compilation compilation) {
        String library = method.container().library().orElseThrow();
        String symbol = symbol(method);
        if (!doubt.isEmpty()) {
            return Meaning.possible(symbol, doubt);
        }
        if (compilation.isUnknown()) {
            return Meaning.possible(symbol, "no project is known to compile the file; " + level.how());
        }
        if (compilation.reaches(library) == Answer.POSSIBLE
                && (!level.evident() || namespaces.isOwn(method.container().namespace(), compilation))) {
            return Meaning.possible(symbol, "whether the project gets " + library + " cannot be told");
        }
        if (receiver.matches() == Answer.CERTAIN) {
            return Meaning.certain(symbol, "it is called on a " + receiver + ", and " + level.how());
        }
        Optional<String> namesake = methodNames.elsewhere(method, compilation);
        return namesake.isEmpty()
                ? Meaning.certain(symbol, "no other method of this name is known, and " + level.how())
                : Meaning.possible(
                        symbol,
                        "the type that it is called on is not known, and " + namesake.get() + " has the same name");
    }

    private String symbol(ExtensionMethod extension) {
        MethodDeclaration method = extension.method();
        List<String> parameters = method.getParameterList()
                .getParameters()
                .toList(p -> names.type(p.getType().orElseThrow(), contexts.any(extension.uri()))
                        .fullName());
        return "M:" + extension.container().fullName() + '.' + method.getName() + '(' + String.join(",", parameters)
                + ')';
    }
}
