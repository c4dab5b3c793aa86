package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.SimpleName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a call may mean (§12.6.4, §12.8.10): the methods, extension methods, local functions or delegates that its target
 * and the number and types of its arguments allow.
 */
final class CallCandidates {

    private final ExpressionTypes expressions;
    private final Values values;
    private final Members members;
    private final ExtensionLookup extensions;
    private final Signatures signatures;
    private final TypeArguments conversions;
    private final Contexts contexts;

    CallCandidates(
            ExpressionTypes expressions,
            Values values,
            Members members,
            ExtensionLookup extensions,
            Signatures signatures,
            TypeArguments conversions,
            Contexts contexts) {
        this.expressions = expressions;
        this.values = values;
        this.members = members;
        this.extensions = extensions;
        this.signatures = signatures;
        this.conversions = conversions;
        this.contexts = contexts;
    }

    /** The methods, local functions or delegates that {@code call} may mean, by the number of its arguments. */
    List<Callable> of(InvocationExpression call, Compilation compilation) {
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
        return expressions.of(name, compilation).flatMap(signatures::signature).stream()
                .toList();
    }

    private List<Callable> ofAccess(MemberAccess access, InvocationExpression call, Compilation compilation) {
        SimpleName name = access.getMember();
        Optional<TypeRef> receiver = expressions.of(access.getTarget(), compilation);
        Optional<TypeRef> type = receiver.or(
                () -> expressions.entity(access.getTarget(), compilation).type());
        List<Member> found = type.map(t -> members.allNamed(t, name.getName())).orElse(List.of());
        if (!found.isEmpty() && !found.get(0).isMethod()) {
            return expressions.values().of(found.get(0)).flatMap(signatures::signature).stream()
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
                .flatMap(parameter -> signatures.type(parameter, extension))
                .filter(type -> conversions.converts(receiver, type) != Answer.NO)
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
        Optional<Parameter> parameter = Signatures.parameter(candidate, argument);
        if (parameter.isEmpty()) {
            return false;
        }
        Optional<TypeRef> type = signatures.type(parameter.get(), candidate);
        if (argument.getValue() instanceof LambdaExpression lambda) {
            int count = lambda.getParameters().count();
            return type.flatMap(signatures::signature)
                    .map(signature -> signature.parameters().size() == count)
                    .orElse(type.map(t -> t.isExternal() || t.isParameter() || t.is("System.Delegate"))
                            .orElse(true));
        }
        if (argument.getValue() instanceof AnonymousMethod || type.isEmpty()) {
            return true;
        }
        return expressions
                .of(argument.getValue(), compilation)
                .map(value -> conversions.converts(value, type.get()) != Answer.NO)
                .orElse(true);
    }
}
