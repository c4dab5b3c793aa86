package dev.hob.csharp;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.InterpolatedText;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the pieces of text in interpolated strings start: they may look like any token. */
final class TextPieces {

    private TextPieces() {}

    static Set<Integer> of(CSharpNode tree) {
        return tree.descendants(InterpolatedText.class)
                .toStream()
                .map(CSharpNode::startOffset)
                .collect(Collectors.toSet());
    }
}
