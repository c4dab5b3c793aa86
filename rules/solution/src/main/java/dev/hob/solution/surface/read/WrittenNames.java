package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import java.util.Optional;

/** Types that are already written in full, as in a file that keeps a surface. */
final class WrittenNames extends TypeNames {

    @Override
    Named named(NameNode name) {
        return new Named(name.getDottedName(), Optional.empty());
    }

    @Override
    boolean keepsMark(NullableType type) {
        return true;
    }
}
