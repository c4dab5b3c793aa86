package dev.hob.csharp.suppression;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.language.suppression.CommentSuppressions;
import dev.hob.language.suppression.SourceSuppression;
import java.util.List;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.document.TextDocument;

/** All suppressions of a C# or Razor file of what is found in it: comments, directives, attributes. */
public final class CSharpSuppressions {

    private CSharpSuppressions() {}

    /**
     * Those of {@code document}, whose tree is {@code unit}.
     *
     * @param pmdMarker what PMD is told to look for in comments
     */
    public static List<SourceSuppression> in(CompilationUnit unit, TextDocument document, String pmdMarker) {
        Stream<SourceSuppression> attributes = SuppressMessage.in(unit, document.getFileId()).stream()
                .filter(attribute -> !attribute.isGlobal())
                .map(SuppressMessage::suppression);
        return Stream.of(
                        new CommentSuppressions(document, pmdMarker).among(unit::comments, List::of).stream(),
                        PragmaSuppressions.in(unit, document.getFileId()).stream(),
                        attributes)
                .flatMap(each -> each)
                .toList();
    }
}
