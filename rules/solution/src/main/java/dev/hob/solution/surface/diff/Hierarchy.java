package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.ApiTypeParameter;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.TypeKind;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The types of one surface with what they inherit. */
final class Hierarchy {

    private final SortedMap<String, ApiType> types;
    private final UnaryOperator<String> renamed;

    /**
     * Makes the hierarchy.
     *
     * @param renamed gives types the names under which they are compared
     */
    Hierarchy(Surface surface, UnaryOperator<String> renamed) {
        this.types = surface.types();
        this.renamed = renamed;
    }

    SortedMap<String, ApiType> types() {
        return types;
    }

    /** The members that {@code type} declares itself. */
    List<Member> declared(ApiType type) {
        return members(type, numbered(type));
    }

    /** The members that {@code type} has from its base classes or, an interface, from its base interfaces. */
    List<Member> inherited(ApiType type) {
        List<Member> members = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        collect(type, numbered(type), members, seen);
        return members;
    }

    private void collect(ApiType type, Map<String, String> values, List<Member> members, Set<String> seen) {
        for (String base : type.bases()) {
            Optional<ApiType> declared = base(type, base);
            if (declared.isPresent() && seen.add(declared.get().fullName())) {
                Map<String, String> arguments = arguments(declared.get(), TypeText.with(values, base));
                members(declared.get(), arguments).stream()
                        .filter(member -> member.api().kind() != MemberKind.CONSTRUCTOR)
                        .forEach(members::add);
                collect(declared.get(), arguments, members, seen);
            }
        }
    }

    /** What {@code type} inherits members from: a class from classes, an interface from interfaces. */
    private Optional<ApiType> base(ApiType type, String base) {
        boolean fromInterfaces = type.kind() == TypeKind.INTERFACE;
        return Optional.ofNullable(types.get(TypeText.definition(base)))
                .filter(found -> (found.kind() == TypeKind.INTERFACE) == fromInterfaces);
    }

    /** Everything that {@code type} derives from and implements, as far as the surface tells. */
    Set<String> allBases(ApiType type) {
        Set<String> all = new LinkedHashSet<>();
        collectBases(type, numbered(type), all, new HashSet<>());
        return all;
    }

    /** The base classes and interfaces of {@code type} that are declared elsewhere. */
    Set<String> otherBases(ApiType type) {
        return allBases(type).stream()
                .filter(base -> !types.containsKey(TypeText.definition(base)))
                .collect(Collectors.toSet());
    }

    /** Follows no type into itself, which compiles in no case, and would never end where arguments grow. */
    private void collectBases(ApiType type, Map<String, String> values, Set<String> all, Set<String> path) {
        path.add(type.fullName());
        for (String base : type.bases()) {
            String text = TypeText.with(values, base);
            if (all.add(renamed.apply(text))) {
                ApiType declared = types.get(TypeText.definition(base));
                if (declared != null && !path.contains(declared.fullName())) {
                    collectBases(declared, arguments(declared, text), all, path);
                }
            }
        }
        path.remove(type.fullName());
    }

    private static Map<String, String> numbered(ApiType type) {
        Map<String, String> values = new HashMap<>();
        number(type.typeParameters(), "`", values);
        return values;
    }

    private static Map<String, String> arguments(ApiType declared, String base) {
        List<String> arguments = TypeText.arguments(base);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(arguments.size(), declared.typeParameters().size()); i++) {
            values.put(declared.typeParameters().get(i).name(), arguments.get(i));
        }
        return values;
    }

    private static void number(List<ApiTypeParameter> parameters, String mark, Map<String, String> values) {
        for (int i = 0; i < parameters.size(); i++) {
            values.put(parameters.get(i).name(), mark + i);
        }
    }

    private List<Member> members(ApiType type, Map<String, String> values) {
        return type.members().stream()
                .map(member -> member(type, member, values))
                .toList();
    }

    private Member member(ApiType owner, ApiMember api, Map<String, String> ofType) {
        Map<String, String> values = new HashMap<>(ofType);
        number(api.typeParameters(), "``", values);
        UnaryOperator<String> compared = text -> renamed.apply(TypeText.with(values, text));
        return new Member(
                owner,
                api,
                compared.apply(api.type()),
                api.parameters().stream()
                        .map(parameter -> compared.apply(parameter.passed()))
                        .toList(),
                constraints(api.typeParameters(), compared));
    }

    private static List<List<String>> constraints(List<ApiTypeParameter> parameters, UnaryOperator<String> compared) {
        return parameters.stream()
                .map(parameter -> parameter.constraints().stream().map(compared).toList())
                .toList();
    }

    /** The constraints of the type parameters of {@code type}. */
    List<List<String>> constraints(ApiType type) {
        Map<String, String> values = numbered(type);
        return constraints(type.typeParameters(), text -> renamed.apply(TypeText.with(values, text)));
    }
}
