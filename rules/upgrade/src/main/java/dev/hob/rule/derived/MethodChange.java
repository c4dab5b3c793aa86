package dev.hob.rule.derived;

import dev.hob.rule.ReleaseSurface;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A method of the library that the target release declares with other parameters.
 *
 * @param type the full name of the type that declares it
 * @param ofInterface whether that is an interface
 * @param before the method as it is in use
 * @param after the method as the target release has it
 */
record MethodChange(String type, boolean ofInterface, ApiMember before, ApiMember after) {

    /** What {@code symbol}, the id of a method without its parameter list, stands for between the two releases. */
    static List<MethodChange> of(String symbol, SolutionModel model, ReleaseSurface target) {
        int dot = symbol.lastIndexOf('.');
        String typeName = symbol.substring(2, dot);
        String name = symbol.substring(dot + 1);
        Optional<ApiType> old = ReleaseSurface.inUse(model, typeName);
        Optional<ApiType> now = target.type(typeName);
        if (old.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        List<ApiMember> before = methods(old.get(), name);
        List<ApiMember> after = methods(now.get(), name);
        List<MethodChange> changes = new ArrayList<>();
        for (ApiMember method : before) {
            if (after.stream().noneMatch(other -> isSame(method, other))) {
                after.stream()
                        .filter(other -> before.stream().noneMatch(b -> isSame(b, other)))
                        .min(Comparator.comparingInt(
                                other -> SignatureChange.between(method.parameters(), other.parameters())
                                        .dropped()
                                        .size()))
                        .ifPresent(other -> changes.add(
                                new MethodChange(typeName, old.get().kind() == TypeKind.INTERFACE, method, other)));
            }
        }
        return changes;
    }

    private static List<ApiMember> methods(ApiType type, String name) {
        return type.members().stream()
                .filter(member ->
                        member.kind() == MemberKind.METHOD && member.name().equals(name))
                .toList();
    }

    private static boolean isSame(ApiMember one, ApiMember other) {
        return one.parameters().stream()
                .map(p -> p.passed())
                .toList()
                .equals(other.parameters().stream().map(p -> p.passed()).toList());
    }

    String name() {
        return before.name();
    }

    SignatureChange parameters() {
        return SignatureChange.between(before.parameters(), after.parameters());
    }

    /** Whether all that is new are parameters behind those that were there. */
    boolean isAppended() {
        SignatureChange change = parameters();
        return change.dropped().isEmpty()
                && change.keepsOrder()
                && after.parameters().size() > before.parameters().size()
                && change.steps().stream().noneMatch(SignatureChange.Step::swapped)
                && change.steps().subList(0, before.parameters().size()).stream()
                        .noneMatch(SignatureChange.Step::isNew);
    }
}
