package dev.hob.msbuild;

import dev.hob.language.MalformedText;
import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.suppression.CommentSuppressions;
import dev.hob.language.suppression.FileSuppressions;
import java.util.List;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.ParseException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.lang.document.TextRegion;

/** PMD's parser for project files: reads the tree, binds it to the analysis, and looks for suppressions. */
final class MsbuildParser implements Parser {

    private final SolutionLanguageProperties properties;

    MsbuildParser(SolutionLanguageProperties properties) {
        this.properties = properties;
    }

    @Override
    public ProjectFile parse(ParserTask task) {
        TextDocument document = task.getTextDocument();
        try {
            ProjectFile file = ProjectFileReader.read(document.getText());
            AstInfo<ProjectFile> info = new AstInfo<>(task, file);
            CommentSuppressions comments = new CommentSuppressions(document, properties.getSuppressMarker());
            FileSuppressions.attach(info, properties, comments.among(() -> commentsOf(file), () -> unitsOf(file)));
            file.bind(info);
            return file;
        } catch (MalformedText e) {
            FileLocation place = FileLocation.range(
                    document.getFileId(), TextRange2d.range2d(e.line(), e.column(), e.line(), e.column()));
            throw new ParseException(e.getMessage()).withLocation(place);
        }
    }

    private static List<TextRegion> commentsOf(ProjectFile file) {
        return file.comments().stream().map(Comment::region).toList();
    }

    /** Settings as a whole; of what holds settings, the start tag. */
    private static List<TextRegion> unitsOf(ProjectFile file) {
        return file.descendants(XmlElement.class)
                .toStream()
                .map(element -> element.isOneSetting() ? element.getTextRegion() : element.startTag())
                .toList();
    }
}
