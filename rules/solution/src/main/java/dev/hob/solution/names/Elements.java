package dev.hob.solution.names;

import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.TypeNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is inside of values: what an indexer, an enumeration, an {@code await} or a deconstruction takes out of them. */
final class Elements {

    private static final Set<String> SEQUENCES =
            Set.of("System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IAsyncEnumerable`1");

    private static final Set<String> AWAITABLE = Set.of(
            "System.Threading.Tasks.Task`1",
            "System.Threading.Tasks.ValueTask`1",
            "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1",
            "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1");

    private final NameLookup names;
    private final Members members;
    private final Contexts contexts;

    Elements(NameLookup names, Members members, Contexts contexts) {
        this.names = names;
        this.members = members;
        this.contexts = contexts;
    }

    /** What an indexer gives (§12.8.12). */
    Optional<TypeRef> indexed(TypeRef type) {
        if (isForeign(type)) {
            return Optional.of(TypeRef.INDEPENDENT);
        }
        if (type.isArray()) {
            return Optional.of(type.arguments().get(0));
        }
        return members.indexers(type).stream().findFirst().map(member -> {
            TypeNode node = ((IndexerDeclaration) member.node()).getType();
            return names.type(node, contexts.any(node)).with(BaseTypes.arguments(member.owner()));
        });
    }

    /** What {@code foreach} gives (§13.9.5). */
    Optional<TypeRef> enumerated(TypeRef type) {
        if (isForeign(type)) {
            return Optional.of(TypeRef.INDEPENDENT);
        }
        if (type.isArray()) {
            return Optional.of(type.arguments().get(0));
        }
        return names.bases().withAll(type).stream()
                .filter(each ->
                        SEQUENCES.contains(each.fullName()) && each.arguments().size() == 1)
                .findFirst()
                .map(each -> each.arguments().get(0));
    }

    private static boolean isForeign(TypeRef type) {
        return type.isForeign() && type.arguments().isEmpty();
    }

    /** What {@code await} gives (§12.9.8.4). */
    Optional<TypeRef> awaited(TypeRef type) {
        if (isForeign(type)) {
            return Optional.of(TypeRef.INDEPENDENT);
        }
        boolean isAwaitable = AWAITABLE.contains(type.fullName())
                || type.isExternal()
                        && AWAITABLE.stream().anyMatch(known -> known.endsWith('.' + type.fullName() + "`1"));
        return isAwaitable && type.arguments().size() == 1
                ? Optional.of(type.arguments().get(0))
                : Optional.empty();
    }

    /** What the variable at {@code index} of {@code count} gets when the value is deconstructed (§12.7). */
    Optional<TypeRef> deconstructed(TypeRef type, int index, int count) {
        if (isForeign(type)) {
            return Optional.of(TypeRef.INDEPENDENT);
        }
        if (type.isParts()) {
            return index < type.arguments().size()
                    ? Optional.of(type.arguments().get(index))
                    : Optional.empty();
        }
        return members.allNamed(type, "Deconstruct").stream()
                .flatMap(member -> parameters(member).stream())
                .filter(parameters -> parameters.size() == count)
                .findFirst()
                .or(() -> primaryParameters(type).filter(parameters -> parameters.size() == count))
                .map(parameters -> parameters.get(index))
                .flatMap(Parameter::getType)
                .map(node -> names.type(node, contexts.any(node)).with(BaseTypes.arguments(type)));
    }

    private static Optional<List<Parameter>> parameters(Member member) {
        return member.method()
                .map(MethodDeclaration::getParameterList)
                .map(list -> list.getParameters().toList())
                .filter(list -> list.stream().allMatch(parameter -> parameter.hasModifier(Modifier.OUT)));
    }

    /** A record can be deconstructed into the parameters of its primary constructor. */
    private static Optional<List<Parameter>> primaryParameters(TypeRef type) {
        return type.declaration().stream()
                .flatMap(declaration -> declaration.parts().stream())
                .map(DeclaredType.Part::declaration)
                .filter(RecordDeclaration.class::isInstance)
                .flatMap(record -> record.getParameterList().stream())
                .map(ParameterList::getParameters)
                .map(parameters -> parameters.toList())
                .findFirst();
    }
}
