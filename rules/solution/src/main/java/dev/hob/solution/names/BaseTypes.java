package dev.hob.solution.names;

import dev.hob.csharp.ast.EnumDeclaration;
import dev.hob.csharp.ast.TypeNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What types derive from and implement (§15.2.4), each base list resolved once. */
final class BaseTypes {

    private final BiFunction<DeclaredType.Part, TypeNode, TypeRef> resolve;
    private final Supplier<TypeRef> root;
    private final UnaryOperator<TypeRef> sequence;
    private final Function<TypeRef, List<TypeRef>> constraints;
    private final Map<DeclaredType, List<TypeRef>> direct = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<DeclaredType>> inProgress = ThreadLocal.withInitial(HashSet::new);

    /**
     * Makes the base types.
     *
     * @param resolve what a type in the base list of a declaration is
     * @param root the base of all types
     * @param sequence what an array of elements of a type is
     * @param constraints the types that constrain a type parameter
     */
    BaseTypes(
            BiFunction<DeclaredType.Part, TypeNode, TypeRef> resolve,
            Supplier<TypeRef> root,
            UnaryOperator<TypeRef> sequence,
            Function<TypeRef, List<TypeRef>> constraints) {
        this.resolve = resolve;
        this.root = root;
        this.sequence = sequence;
        this.constraints = constraints;
    }

    /** What the base lists of all declarations of {@code type} name. */
    List<TypeRef> of(DeclaredType type) {
        List<TypeRef> known = direct.get(type);
        if (known != null) {
            return known;
        }
        // To know the bases of a type, those of the types around it may be needed; a type never needs its own.
        if (!inProgress.get().add(type)) {
            return List.of();
        }
        try {
            Set<TypeRef> bases = new LinkedHashSet<>();
            for (DeclaredType.Part part : type.parts()) {
                if (!(part.declaration() instanceof EnumDeclaration)) {
                    part.declaration().getBaseTypes().forEach(base -> bases.add(resolve.apply(part, base)));
                }
            }
            direct.put(type, List.copyOf(bases));
            return direct.get(type);
        } finally {
            inProgress.get().remove(type);
        }
    }

    /**
     * What {@code type} derives from and implements directly, its type arguments filled in; of a type parameter what its
     * constraints name.
     */
    List<TypeRef> of(TypeRef type) {
        if (type.isArray()) {
            return List.of(sequence.apply(type.arguments().get(0)));
        }
        if (type.parameterOwner().isPresent()) {
            return constraints.apply(type);
        }
        if (type.declaration().isEmpty()) {
            return List.of();
        }
        Map<String, TypeRef> values = arguments(type);
        return of(type.declaration().get()).stream()
                .map(base -> base.with(values))
                .toList();
    }

    /** The type and all that it derives from and implements, nearest first, {@code object} last. */
    List<TypeRef> withAll(TypeRef type) {
        Set<String> seen = new HashSet<>();
        List<TypeRef> all = new ArrayList<>();
        Deque<TypeRef> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeRef next = open.remove();
            if (seen.add(next.toString())) {
                all.add(next);
                open.addAll(of(next));
            }
        }
        if (seen.add(root.get().toString())) {
            all.add(root.get());
        }
        return all;
    }

    /** The values of the type parameters of a constructed type. */
    static Map<String, TypeRef> arguments(TypeRef type) {
        List<String> parameters =
                type.declaration().map(DeclaredType::typeParameters).orElse(List.of());
        Map<String, TypeRef> values = new HashMap<>();
        for (int i = 0; i < Math.min(parameters.size(), type.arguments().size()); i++) {
            values.put(parameters.get(i), type.arguments().get(i));
        }
        return values;
    }

    /**
     * Whether a value of {@code type} is one of {@code fullName} too. Possible where a base type is declared somewhere
     * that Hob does not look.
     */
    Answer isA(TypeRef type, String fullName) {
        return isA(type, each -> each.is(fullName));
    }

    /** Whether a value of {@code type} is one of a {@code wanted} type too. */
    Answer isA(TypeRef type, Predicate<TypeRef> wanted) {
        Answer answer = Answer.NO;
        for (TypeRef each : withAll(type)) {
            if (wanted.test(each)) {
                return Answer.CERTAIN;
            }
            if (each.isExternal() || each.isParameter()) {
                answer = Answer.POSSIBLE;
            }
        }
        return answer;
    }
}
