package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorInitializer;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.SimpleName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a call may mean (§12.6.4, §12.8.10): the methods, extension methods, local functions, delegates or constructors
 * that its target and the number and types of its arguments allow.
 */
final class CallCandidates {

    private final ExpressionTypes expressions;
    private final AccessTypes accesses;
    private final Values values;
    private final Members members;
    private final ExtensionLookup extensions;
    private final Signatures signatures;
    private final TypeArguments conversions;
    private final Overloads overloads;

    CallCandidates(
            ExpressionTypes expressions,
            AccessTypes accesses,
            LambdaTypes lambdas,
            Values values,
            Members members,
            ExtensionLookup extensions,
            Signatures signatures,
            TypeArguments conversions) {
        this.expressions = expressions;
        this.accesses = accesses;
        this.values = values;
        this.members = members;
        this.extensions = extensions;
        this.signatures = signatures;
        this.conversions = conversions;
        this.overloads = new Overloads(expressions, lambdas, signatures, conversions);
    }

    /** What {@code call} may mean. */
    List<Callable> of(InvocationExpression call, Compilation compilation) {
        List<Argument> arguments = call.getArguments().toList();
        if (call.getTarget() instanceof SimpleName name) {
            Optional<CSharpNode> local = values.local(name);
            if (local.isPresent()) {
                return ofLocal(local.get(), name, arguments, compilation);
            }
            return ofMembers(values.members(name, compilation), name, arguments, compilation);
        }
        if (call.getTarget() instanceof MemberAccess access) {
            return ofAccess(access, arguments, compilation);
        }
        return expressions.of(call.getTarget(), compilation).flatMap(signatures::signature).stream()
                .toList();
    }

    /** The constructors that {@code creation} may call. */
    List<Callable> of(ObjectCreation creation, Compilation compilation) {
        return creation.getArgumentList()
                .map(list -> list.getArguments().toList())
                .flatMap(arguments ->
                        expressions.of(creation, compilation).map(type -> ofConstructors(type, arguments, compilation)))
                .orElse(List.of());
    }

    /** The constructors that {@code initializer} may call. */
    List<Callable> of(ConstructorInitializer initializer, Compilation compilation) {
        List<Argument> arguments = initializer.getArgumentList().getArguments().toList();
        return expressions
                .constructed(initializer)
                .map(type -> ofConstructors(type, arguments, compilation))
                .orElse(List.of());
    }

    private List<Callable> ofConstructors(TypeRef type, List<Argument> arguments, Compilation compilation) {
        return overloads.best(
                overloads.fitting(members.constructors(type), arguments, 0, compilation),
                arguments,
                Optional.empty(),
                compilation);
    }

    private List<Callable> ofLocal(
            CSharpNode local, SimpleName name, List<Argument> arguments, Compilation compilation) {
        if (local instanceof LocalFunctionStatement function) {
            return overloads.fitting(List.of(Callable.of(function)), arguments, name.getArity(), compilation);
        }
        return expressions.of(name, compilation).flatMap(signatures::signature).stream()
                .toList();
    }

    private List<Callable> ofAccess(MemberAccess access, List<Argument> arguments, Compilation compilation) {
        SimpleName name = access.getMember();
        Optional<TypeRef> receiver = expressions.of(access.getTarget(), compilation);
        Optional<TypeRef> type = receiver.or(
                () -> expressions.entity(access.getTarget(), compilation).type());
        List<Member> found = type.map(t -> members.allNamed(t, name.getName())).orElse(List.of());
        List<Callable> methods = ofMembers(found, name, arguments, compilation);
        return !methods.isEmpty() || receiver.isEmpty()
                ? methods
                : ofExtensions(access, receiver.get(), arguments, compilation);
    }

    private List<Callable> ofExtensions(
            MemberAccess access, TypeRef receiver, List<Argument> arguments, Compilation compilation) {
        SimpleName name = access.getMember();
        for (ExtensionLookup.Level level : extensions.visible(name.getName(), access, compilation)) {
            List<Callable> extending = level.methods().stream()
                    .map(Callable::of)
                    .filter(candidate -> extendsType(candidate, receiver))
                    .toList();
            List<Callable> fitting = overloads.fitting(extending, arguments, name.getArity(), compilation);
            if (!fitting.isEmpty()) {
                return overloads.best(fitting, arguments, Optional.of(receiver), compilation);
            }
        }
        return List.of();
    }

    /** A method that fits hides those of base types (§12.8.10.2); a value of a delegate type can be called, too. */
    private List<Callable> ofMembers(
            List<Member> found, SimpleName name, List<Argument> arguments, Compilation compilation) {
        if (!found.isEmpty() && !found.get(0).isMethod()) {
            return accesses.of(found.get(0)).flatMap(signatures::signature).stream()
                    .toList();
        }
        Map<TypeRef, List<Member>> byOwner =
                found.stream().collect(Collectors.groupingBy(Member::owner, LinkedHashMap::new, Collectors.toList()));
        for (List<Member> methods : byOwner.values()) {
            List<Callable> fitting = overloads.fitting(callables(methods), arguments, name.getArity(), compilation);
            if (!fitting.isEmpty()) {
                return overloads.best(fitting, arguments, Optional.empty(), compilation);
            }
        }
        return List.of();
    }

    private boolean extendsType(Callable extension, TypeRef receiver) {
        return extension
                .receiver()
                .flatMap(parameter -> signatures.type(parameter, extension))
                .filter(type -> conversions.extendedBy(receiver, type) != Answer.NO)
                .isPresent();
    }

    private static List<Callable> callables(List<Member> found) {
        List<Callable> callables = new ArrayList<>();
        found.forEach(member ->
                member.method().ifPresent(method -> callables.add(Callable.of(method, member.owner()))));
        return callables;
    }

    /** The methods that a method group (§12.2) may stand for, where a delegate is asked for. */
    List<Callable> ofGroup(Expression group, Compilation compilation) {
        if (group instanceof SimpleName name) {
            Optional<CSharpNode> local = values.local(name);
            return local.isPresent()
                    ? local
                            .filter(LocalFunctionStatement.class::isInstance)
                            .map(function -> Callable.of((LocalFunctionStatement) function))
                            .stream()
                            .toList()
                    : callables(values.members(name, compilation));
        }
        if (group instanceof MemberAccess access) {
            Optional<TypeRef> receiver = expressions.of(access.getTarget(), compilation);
            List<Callable> methods = receiver.or(() ->
                            expressions.entity(access.getTarget(), compilation).type())
                    .map(type -> callables(members.named(type, access.getName())))
                    .orElse(List.of());
            if (!methods.isEmpty() || receiver.isEmpty()) {
                return methods;
            }
            return extensions.visible(access.getName(), access, compilation).stream()
                    .map(level -> level.methods().stream()
                            .map(Callable::of)
                            .filter(candidate -> extendsType(candidate, receiver.get()))
                            .toList())
                    .filter(level -> !level.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return List.of();
    }
}
