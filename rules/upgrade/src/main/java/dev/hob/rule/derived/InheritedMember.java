package dev.hob.rule.derived;

import dev.hob.rule.ReleaseSurface;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.surface.ApiMember;
import java.util.Optional;

/**
 * A field or property that derived classes inherit and that the target release changes or no longer has.
 *
 * @param symbol its documentation comment id
 * @param owner the full name of the class that declares it
 * @param before the member as it is in use
 * @param after the member in the target release; nothing if it is gone
 */
record InheritedMember(String symbol, String owner, ApiMember before, Optional<ApiMember> after) {

    /** The member that {@code symbol} stands for. */
    static Optional<InheritedMember> of(String symbol, SolutionModel model, ReleaseSurface target) {
        String owner = symbol.substring(2, symbol.lastIndexOf('.'));
        String name = symbol.substring(symbol.lastIndexOf('.') + 1);
        Optional<ApiMember> before = ReleaseSurface.inUse(model, owner)
                .flatMap(type -> type.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst());
        Optional<ApiMember> after = target.type(owner)
                .flatMap(type -> type.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst());
        return before.filter(member ->
                        after.filter(now -> now.type().equals(member.type())).isEmpty())
                .map(member -> new InheritedMember(symbol, owner, member, after));
    }

    String name() {
        return before.name();
    }
}
