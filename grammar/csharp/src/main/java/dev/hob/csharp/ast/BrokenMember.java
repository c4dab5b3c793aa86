package dev.hob.csharp.ast;

import java.util.List;

/** What stands in the place of a member, type, namespace or directive with a syntax error: nothing is known of it. */
public final class BrokenMember extends MemberDeclaration {

    BrokenMember(int start, int end) {
        super(start, end, 0, List.of());
    }
}
