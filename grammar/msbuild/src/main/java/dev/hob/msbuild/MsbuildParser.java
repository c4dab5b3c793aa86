package dev.hob.msbuild;

import dev.hob.language.MalformedText;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.ParseException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.ast.impl.SuppressionCommentImpl;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.reporting.Reportable;
import net.sourceforge.pmd.reporting.ViolationSuppressor.SuppressionCommentWrapper;

/** PMD's parser for project files: reads the tree, binds it to the analysis, and collects suppression comments. */
final class MsbuildParser implements Parser {

    private final String suppressMarker;

    MsbuildParser(String suppressMarker) {
        this.suppressMarker = suppressMarker;
    }

    @Override
    public ProjectFile parse(ParserTask task) {
        TextDocument document = task.getTextDocument();
        try {
            ProjectFile file = ProjectFileReader.read(document.getText());
            file.bind(new AstInfo<>(task, file).withSuppressionComments(suppressions(document, file)));
            return file;
        } catch (MalformedText e) {
            FileLocation place = FileLocation.range(
                    document.getFileId(), TextRange2d.range2d(e.line(), e.column(), e.line(), e.column()));
            throw new ParseException(e.getMessage()).withLocation(place);
        }
    }

    private List<SuppressionCommentWrapper> suppressions(TextDocument document, ProjectFile file) {
        List<SuppressionCommentWrapper> result = new ArrayList<>();
        for (Comment comment : file.comments()) {
            String text = comment.text().strip();
            if (text.startsWith(suppressMarker)) {
                Reportable place = () -> document.toLocation(comment.region());
                result.add(new SuppressionCommentImpl<>(
                        place, text.substring(suppressMarker.length()).strip()));
            }
        }
        return result;
    }
}
