package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CSharpNode;
import java.util.List;

/**
 * What code sets on an object while it makes it: in the initializer of a creation and through the variable that the new object is kept in, or in a
 * constructor of its class. In the order of the text.
 *
 * @param made the creation, or the class whose constructor it is
 */
record ObjectSetup(CSharpNode made, List<MemberSetting> settings) {

    /** Where a member called {@code identifier} is set. */
    List<MemberSetting> of(String identifier) {
        return settings.stream()
                .filter(setting -> setting.member().getName().equals(identifier))
                .toList();
    }
}
