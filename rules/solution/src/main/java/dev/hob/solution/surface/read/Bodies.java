package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.AccessorDeclaration;
import dev.hob.csharp.ast.ArrowBody;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Header;
import java.util.EnumSet;
import java.util.Set;

/** Whether members of interfaces come with an implementation (C# 8): {@code virtual} if so, else {@code abstract}. */
final class Bodies {

    private Bodies() {}

    static Header inInterface(MemberDeclaration member, Header header, boolean inInterface) {
        boolean isSettled = header.has(Modifier.STATIC)
                || header.has(Modifier.SEALED)
                || header.has(Modifier.CONST)
                || header.has(Modifier.VIRTUAL);
        if (!inInterface || isSettled) {
            return header;
        }
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        modifiers.addAll(header.modifiers());
        modifiers.add(hasBody(member) ? Modifier.VIRTUAL : Modifier.ABSTRACT);
        return new Header(header.access(), modifiers, header.attributes());
    }

    private static boolean hasBody(MemberDeclaration member) {
        return member.firstChild(Block.class) != null
                || member.firstChild(ArrowBody.class) != null
                || member.children(AccessorDeclaration.class)
                        .any(accessor -> accessor.firstChild(Block.class) != null
                                || accessor.firstChild(ArrowBody.class) != null);
    }
}
