package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.MemberKind;
import java.util.EnumSet;
import java.util.List;

/** Compares the parameters of a member whose parameter types stayed the same. */
final class ParameterComparison {

    private final Changes changes;
    private final Constants constantsBefore;
    private final Constants constantsAfter;

    ParameterComparison(Changes changes, Constants before, Constants after) {
        this.changes = changes;
        this.constantsBefore = before;
        this.constantsAfter = after;
    }

    void compare(Member before, Member after) {
        boolean canBeNamed =
                before.api().kind() != MemberKind.OPERATOR && before.api().kind() != MemberKind.CONVERSION;
        List<ApiParameter> old = before.api().parameters();
        List<ApiParameter> now = after.api().parameters();
        for (int i = 0; canBeNamed && i < Math.min(old.size(), now.size()); i++) {
            if (!old.get(i).name().equals(now.get(i).name())) {
                changes.ofMember(
                        ChangeKind.PARAMETER_RENAMED,
                        before,
                        EnumSet.of(before.users()),
                        old.get(i).name(),
                        now.get(i).name());
            }
            compare(before, after, old.get(i), now.get(i));
        }
    }

    private void compare(Member before, Member after, ApiParameter old, ApiParameter now) {
        boolean asksForMore = old.isOptional() && !now.isOptional()
                || old.modifier().contains("params") && !now.modifier().contains("params")
                || old.modifier().contains("this") && !now.modifier().contains("this");
        if (asksForMore) {
            ChangeKind change = before.api().kind() == MemberKind.CONSTRUCTOR
                    ? ChangeKind.CONSTRUCTOR_CHANGED
                    : ChangeKind.SIGNATURE_CHANGED;
            changes.declared(change, before, after, EnumSet.of(before.users()));
        } else if (old.defaultValue().isPresent() && now.defaultValue().isPresent()) {
            String meaningBefore = constantsBefore.meaning(old.defaultValue(), before.owner());
            String meaningAfter = constantsAfter.meaning(now.defaultValue(), after.owner());
            if (!meaningBefore.equals(meaningAfter)) {
                changes.ofMember(
                        ChangeKind.DEFAULT_CHANGED,
                        before,
                        EnumSet.of(Affected.READERS),
                        old.name() + " = " + old.defaultValue().get(),
                        now.name() + " = " + now.defaultValue().get());
            }
        }
    }
}
