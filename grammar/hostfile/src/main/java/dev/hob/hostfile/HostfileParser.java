package dev.hob.hostfile;

import dev.hob.language.MalformedText;
import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.suppression.CommentSuppressions;
import dev.hob.language.suppression.FileSuppressions;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.ParseException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;

/** PMD's parser for host files: reads the tree by the file's name, and looks for suppressions. */
final class HostfileParser implements Parser {

    private final SolutionLanguageProperties properties;

    HostfileParser(SolutionLanguageProperties properties) {
        this.properties = properties;
    }

    @Override
    public HostFile parse(ParserTask task) {
        TextDocument document = task.getTextDocument();
        String text = document.getText().toString();
        try {
            HostFile file = HostFileReader.read(task.getFileId().getOriginalPath(), text);
            AstInfo<HostFile> info = new AstInfo<>(task, file);
            CommentSuppressions comments = new CommentSuppressions(document, properties.getSuppressMarker());
            FileSuppressions.attach(
                    info,
                    properties,
                    comments.among(() -> HostfileComments.of(file, text), () -> HostfileComments.units(file)));
            file.bind(info);
            return file;
        } catch (MalformedText e) {
            FileLocation place = FileLocation.range(
                    document.getFileId(), TextRange2d.range2d(e.line(), e.column(), e.line(), e.column()));
            throw new ParseException(e.getMessage()).withLocation(place);
        }
    }
}
