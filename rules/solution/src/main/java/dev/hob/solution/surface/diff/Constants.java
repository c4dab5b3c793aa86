package dev.hob.solution.surface.diff;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The constants and enum members of a surface, by how code names them. */
final class Constants {

    /** Constants may be defined by others; this many times nobody does so. */
    private static final int MAX_DEPTH = 50;

    private final Collection<ApiType> types;
    private final ValueMeaning meaning = new ValueMeaning(this);
    private final Set<String> inProgress = new HashSet<>();

    Constants(Collection<ApiType> types) {
        this.types = types;
    }

    /** What a value as written means; the default of its type if there is none. Equal meanings are equal values. */
    String meaning(Optional<String> written, ApiType owner) {
        return written.map(text -> meaning(text, owner)).orElse(ValueMeaning.DEFAULT);
    }

    private String meaning(String text, ApiType owner) {
        CSharpSource source = CSharpSource.read("class C { object value = " + text + "; }", Set.of());
        EqualsValue value = source.tree().descendants(EqualsValue.class).first();
        return value == null || !source.errors().isEmpty() ? text : meaning.of(value.getValue(), owner);
    }

    String meaning(Expression value, ApiType owner) {
        return meaning.of(value, owner);
    }

    /** The value of the constant {@code name} seen from {@code owner}: its own or one of a type around it. */
    Optional<String> own(String name, ApiType owner) {
        Optional<String> own = member(owner, name);
        return own.isPresent() || owner.outer().isEmpty()
                ? own
                : types.stream()
                        .filter(type -> type.fullName().equals(owner.outer()))
                        .findFirst()
                        .flatMap(outer -> own(name, outer));
    }

    /** The value of {@code type.name}, where {@code type} is a simple name: nothing unless all types of it agree. */
    Optional<String> of(String type, String name) {
        Set<String> values = types.stream()
                .filter(candidate -> candidate.name().equals(type))
                .flatMap(candidate -> member(candidate, name).stream())
                .collect(Collectors.toSet());
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    private Optional<String> member(ApiType type, String name) {
        if (inProgress.size() > MAX_DEPTH || !inProgress.add(type.fullName() + '.' + name)) {
            return Optional.empty();
        }
        try {
            return type.kind() == TypeKind.ENUM
                    ? numberOf(type, name)
                    : type.members().stream()
                            .filter(member -> member.kind() == MemberKind.CONSTANT
                                    && member.name().equals(name))
                            .findFirst()
                            .map(member -> meaning(member.value(), type));
        } finally {
            inProgress.remove(type.fullName() + '.' + name);
        }
    }

    /** The number behind a member of an enum (§19.4); nothing if it is put together in a way that is not understood. */
    Optional<String> numberOf(ApiType type, String name) {
        List<ApiMember> members = type.members();
        long next = 0;
        for (ApiMember member : members) {
            if (member.value().isPresent()) {
                Optional<Long> number = ValueMeaning.number(meaning(member.value(), type));
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                next = number.get();
            }
            if (member.name().equals(name)) {
                return Optional.of(next == 0 ? ValueMeaning.DEFAULT : Long.toString(next));
            }
            next++;
        }
        return Optional.empty();
    }
}
