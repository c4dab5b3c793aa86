package dev.hob.csharp.ast;

import dev.hob.csharp.grammar.ParsedSource;
import dev.hob.csharp.grammar.TextSpan;
import java.util.List;
import java.util.stream.IntStream;
import net.sourceforge.pmd.lang.document.TextRegion;

/** What stands in a file beside its tree and is kept with it: where the comments are, and the directives to the compiler. */
final class Remarks {

    static final Remarks NONE = new Remarks(new int[0], List.of());

    /** Start and end of each comment: numbers, for trees are kept and comments are many. */
    private final int[] comments;

    private final List<Pragma> pragmas;

    private Remarks(int[] comments, List<Pragma> pragmas) {
        this.comments = comments;
        this.pragmas = pragmas;
    }

    static Remarks in(ParsedSource parsed) {
        List<TextSpan> spans = parsed.comments();
        int[] comments = new int[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            comments[2 * i] = spans.get(i).start();
            comments[2 * i + 1] = spans.get(i).end();
        }
        List<Pragma> pragmas = parsed.directives().stream()
                .filter(directive -> directive.name().equals("pragma"))
                .map(directive -> new Pragma(
                        TextRegion.fromBothOffsets(directive.start(), directive.end()), directive.argument()))
                .toList();
        return new Remarks(comments, pragmas);
    }

    List<TextRegion> comments() {
        return IntStream.range(0, comments.length / 2)
                .mapToObj(i -> TextRegion.fromBothOffsets(comments[2 * i], comments[2 * i + 1]))
                .toList();
    }

    List<Pragma> pragmas() {
        return pragmas;
    }
}
