package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** One pattern in a recursive pattern, perhaps behind the name of the member that it looks at (C# 8). */
public final class Subpattern extends CSharpNode {

    Subpattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The member: a name, or {@code A.B} (C# 10). */
    public Optional<Expression> getMember() {
        return find(Expression.class);
    }

    /** The pattern. */
    public Pattern getPattern() {
        return require(Pattern.class);
    }
}
