package dev.hob.csharp;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.suppression.CSharpSuppressions;
import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.suppression.FileSuppressions;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.ParseException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.ast.RootNode;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;

/**
 * Gives PMD the tree of a file: one that was attached as {@link ParsedTrees}, else a new one. A file with syntax errors
 * that PMD asks for first is refused, because PMD has no notion of a partly analysed file.
 */
final class PmdCSharpParser implements Parser {

    private final SolutionLanguageProperties properties;
    private final SourceReader reader;

    PmdCSharpParser(SolutionLanguageProperties properties, SourceReader reader) {
        this.properties = properties;
        this.reader = reader;
    }

    @Override
    public RootNode parse(ParserTask task) {
        TextDocument document = task.getTextDocument();
        CompilationUnit tree = properties
                .attachment(ParsedTrees.class)
                .flatMap(trees -> trees.treeOf(document.getFileId()))
                .filter(known -> known.getSource().length() == document.getLength())
                .orElseGet(() -> parseSound(document));
        AstInfo<CompilationUnit> info = new AstInfo<>(task, tree);
        FileSuppressions.attach(
                info, properties, CSharpSuppressions.in(tree, document, properties.getSuppressMarker()));
        tree.bind(info);
        return tree;
    }

    private CompilationUnit parseSound(TextDocument document) {
        Set<String> symbols = Set.copyOf(properties.getProperty(CSharpLanguageModule.DEFINED_SYMBOLS));
        CSharpSource source = reader.read(document.getText().toString(), symbols, document.getFileId());
        if (!source.errors().isEmpty()) {
            throw refused(document, source.errors().get(0));
        }
        return source.tree();
    }

    private static ParseException refused(TextDocument document, SyntaxError error) {
        return new ParseException(error.message())
                .withLocation(FileLocation.caret(document.getFileId(), error.line(), error.column()));
    }
}
