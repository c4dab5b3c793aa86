package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What calls mean, lightly (§12.6.4, §12.8.10): which methods may be called, what they return, what their arguments are. */
final class CallTypes {

    private static final String EXPRESSION_TREE = "System.Linq.Expressions.Expression`1";

    private final ExpressionTypes expressions;
    private final NameLookup names;
    private final Values values;
    private final Members members;
    private final ExtensionLookup extensions;
    private final Contexts contexts;
    private final TypeArguments typeArguments;

    CallTypes(
            ExpressionTypes expressions,
            NameLookup names,
            Values values,
            Members members,
            ExtensionLookup extensions,
            Contexts contexts) {
        this.expressions = expressions;
        this.names = names;
        this.values = values;
        this.members = members;
        this.extensions = extensions;
        this.contexts = contexts;
        this.typeArguments = new TypeArguments(names.bases());
    }

    /** What {@code call} returns, if all methods that it may mean agree. */
    Optional<TypeRef> returned(InvocationExpression call, Compilation compilation) {
        if (call.getMethodName().equals("nameof") && call.getTarget() instanceof SimpleName) {
            return Optional.of(TypeRef.external("System.String", List.of()));
        }
        Set<TypeRef> types = new LinkedHashSet<>();
        for (Callable candidate : candidates(call, compilation)) {
            Map<String, TypeRef> inferred = inferred(candidate, call, compilation, true);
            types.add(names.type(candidate.returnType(), contexts.any(candidate.uri()))
                    .with(candidate.values())
                    .with(inferred));
        }
        return ExpressionTypes.single(types);
    }

    /** The methods, local functions or delegates that {@code call} may mean, by the number of its arguments. */
    private List<Callable> candidates(InvocationExpression call, Compilation compilation) {
        if (call.getTarget() instanceof SimpleName name) {
            Optional<CSharpNode> local = values.local(name);
            if (local.isPresent()) {
                return ofLocal(local.get(), name, call, compilation);
            }
            return nearestFitting(values.members(name, compilation), name, call, compilation);
        }
        if (call.getTarget() instanceof MemberAccess access) {
            return ofAccess(access, call, compilation);
        }
        return List.of();
    }

    private List<Callable> ofLocal(
            CSharpNode local, SimpleName name, InvocationExpression call, Compilation compilation) {
        if (local instanceof LocalFunctionStatement function) {
            String uri = contexts.uriOf(function.getCompilationUnit());
            return fitting(List.of(Callable.of(function, uri)), name, call, compilation);
        }
        return expressions.of(name, compilation).flatMap(this::signature).stream()
                .toList();
    }

    private List<Callable> ofAccess(MemberAccess access, InvocationExpression call, Compilation compilation) {
        SimpleName name = access.getMember();
        Optional<TypeRef> receiver = expressions.of(access.getTarget(), compilation);
        Optional<TypeRef> type = receiver.or(
                () -> expressions.entity(access.getTarget(), compilation).type());
        List<Member> found = type.map(t -> members.allNamed(t, name.getName())).orElse(List.of());
        if (!found.isEmpty() && !found.get(0).isMethod()) {
            return expressions.values().of(found.get(0)).flatMap(this::signature).stream()
                    .toList();
        }
        List<Callable> methods = nearestFitting(found, name, call, compilation);
        if (!methods.isEmpty() || receiver.isEmpty()) {
            return methods;
        }
        for (ExtensionLookup.Level level : extensions.visible(name.getName(), call, compilation)) {
            List<Callable> fitting =
                    fitting(level.methods().stream().map(Callable::of).toList(), name, call, compilation).stream()
                            .filter(candidate -> extendsType(candidate, receiver.get()))
                            .toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    /** A method that fits hides those of base types (§12.8.10.2). */
    private List<Callable> nearestFitting(
            List<Member> found, SimpleName name, InvocationExpression call, Compilation compilation) {
        Map<TypeRef, List<Member>> byOwner =
                found.stream().collect(Collectors.groupingBy(Member::owner, LinkedHashMap::new, Collectors.toList()));
        return byOwner.values().stream()
                .map(members -> fitting(ofMembers(members), name, call, compilation))
                .filter(methods -> !methods.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean extendsType(Callable extension, TypeRef receiver) {
        return extension
                .receiver()
                .flatMap(parameter -> type(parameter, extension))
                .filter(type -> typeArguments.converts(receiver, type) != Answer.NO)
                .isPresent();
    }

    private static List<Callable> ofMembers(List<Member> found) {
        List<Callable> callables = new ArrayList<>();
        found.forEach(member ->
                member.method().ifPresent(method -> callables.add(Callable.of(method, member.owner(), member.uri()))));
        return callables;
    }

    private List<Callable> fitting(
            List<Callable> candidates, SimpleName name, InvocationExpression call, Compilation compilation) {
        List<Argument> arguments = call.getArguments().toList();
        return candidates.stream()
                .filter(candidate -> candidate.takes(arguments.size()))
                .filter(candidate -> name.getArity() == 0
                        || name.getArity() == candidate.typeParameters().size())
                .filter(candidate -> arguments.stream().allMatch(a -> mayTake(candidate, a, compilation)))
                .toList();
    }

    /** Whether the argument may be passed: lambdas by their number of parameters, other values by their type. */
    private boolean mayTake(Callable candidate, Argument argument, Compilation compilation) {
        Optional<Parameter> parameter = parameter(candidate, argument);
        if (parameter.isEmpty()) {
            return false;
        }
        Optional<TypeRef> type = type(parameter.get(), candidate);
        if (argument.getValue() instanceof LambdaExpression lambda) {
            int count = lambda.getParameters().count();
            return type.flatMap(this::signature)
                    .map(signature -> signature.parameters().size() == count)
                    .orElse(type.map(t -> t.isExternal() || t.isParameter() || t.is("System.Delegate"))
                            .orElse(true));
        }
        if (argument.getValue() instanceof AnonymousMethod || type.isEmpty()) {
            return true;
        }
        return expressions
                .of(argument.getValue(), compilation)
                .map(value -> typeArguments.converts(value, type.get()) != Answer.NO)
                .orElse(true);
    }

    private static Optional<Parameter> parameter(Callable callable, Argument argument) {
        return callable.parameter(
                argument.getIndexInParent(), argument.getArgumentName().map(ArgumentName::getName));
    }

    /** The type of a parameter, with the type arguments of the type that declares the method. */
    Optional<TypeRef> type(Parameter parameter, Callable callable) {
        return parameter
                .getType()
                .map(type -> names.type(type, contexts.any(callable.uri())).with(callable.values()));
    }

    /** The parameters and the return type of a delegate type. */
    Optional<Callable> signature(TypeRef delegate) {
        if (delegate.is(EXPRESSION_TREE) && delegate.arguments().size() == 1) {
            return signature(delegate.arguments().get(0));
        }
        return delegate.declaration()
                .filter(type -> !type.parts().isEmpty())
                .map(type -> type.parts().get(0))
                .filter(part -> part.declaration() instanceof DelegateDeclaration)
                .map(part -> Callable.of((DelegateDeclaration) part.declaration(), delegate, part.uri()));
    }

    /** The types that the methods which the call may mean ask for where {@code argument} stands. */
    Set<TypeRef> expected(Argument argument, Compilation compilation) {
        Set<TypeRef> types = new LinkedHashSet<>();
        if (argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call) {
            for (Callable candidate : candidates(call, compilation)) {
                Map<String, TypeRef> inferred = inferred(candidate, call, compilation, false);
                parameter(candidate, argument)
                        .flatMap(parameter -> type(parameter, candidate))
                        .map(type -> type.with(inferred))
                        .ifPresent(types::add);
            }
        }
        return types;
    }

    /** The type arguments of the call: those that are written, else what the receiver and the arguments tell (§12.6.3). */
    private Map<String, TypeRef> inferred(
            Callable candidate, InvocationExpression call, Compilation compilation, boolean withLambdas) {
        Map<String, TypeRef> inferred = new HashMap<>();
        if (candidate.typeParameters().isEmpty()) {
            return inferred;
        }
        SimpleName name = call.getMethod().orElseThrow();
        List<TypeNode> written = name.getTypeArguments().toList();
        for (int i = 0; i < written.size(); i++) {
            inferred.put(candidate.typeParameters().get(i), names.type(written.get(i), compilation));
        }
        if (!written.isEmpty()) {
            return inferred;
        }
        candidate
                .receiver()
                .flatMap(p -> type(p, candidate))
                .ifPresent(type -> call.getReceiver()
                        .flatMap(receiver -> expressions.of(receiver, compilation))
                        .ifPresent(
                                receiver -> typeArguments.infer(type, receiver, candidate.typeParameters(), inferred)));
        for (Argument argument : call.getArguments()) {
            Optional<TypeRef> type = parameter(candidate, argument).flatMap(p -> type(p, candidate));
            if (type.isPresent() && !(argument.getValue() instanceof LambdaExpression)) {
                expressions
                        .of(argument.getValue(), compilation)
                        .ifPresent(
                                value -> typeArguments.infer(type.get(), value, candidate.typeParameters(), inferred));
            }
        }
        if (withLambdas) {
            inferFromLambdas(candidate, call, compilation, inferred);
        }
        return inferred;
    }

    private void inferFromLambdas(
            Callable candidate, InvocationExpression call, Compilation compilation, Map<String, TypeRef> inferred) {
        for (Argument argument : call.getArguments()) {
            if (argument.getValue() instanceof LambdaExpression lambda && lambda.getBody() instanceof Expression body) {
                Optional<Callable> signature = parameter(candidate, argument)
                        .flatMap(p -> type(p, candidate))
                        .flatMap(this::signature);
                Optional<TypeRef> result = signature.isEmpty() ? Optional.empty() : expressions.of(body, compilation);
                result.ifPresent(type -> typeArguments.infer(
                        names.type(
                                        signature.get().returnType(),
                                        contexts.any(signature.get().uri()))
                                .with(signature.get().values()),
                        type,
                        candidate.typeParameters(),
                        inferred));
            }
        }
    }
}
