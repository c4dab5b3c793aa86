package dev.hob.hostfile;

import dev.hob.language.MalformedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.ParseException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.ast.impl.SuppressionCommentImpl;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.Reportable;
import net.sourceforge.pmd.reporting.ViolationSuppressor.SuppressionCommentWrapper;

/** PMD's parser for host files: reads the tree by the file's name, and collects suppression comments. */
final class HostfileParser implements Parser {

    private final Pattern suppression;

    HostfileParser(String suppressMarker) {
        suppression = Pattern.compile("(?m)(?:^|\\s)(?:#|--)\\s*" + Pattern.quote(suppressMarker) + "(.*)$");
    }

    @Override
    public HostFile parse(ParserTask task) {
        TextDocument document = task.getTextDocument();
        String text = document.getText().toString();
        try {
            HostFile file = HostFileReader.read(task.getFileId().getOriginalPath(), text);
            AstInfo<HostFile> info = new AstInfo<>(task, file);
            file.bind(
                    file.kind() == HostFile.Kind.JSON
                            ? info
                            : info.withSuppressionComments(suppressions(document, text)));
            return file;
        } catch (MalformedText e) {
            FileLocation place = FileLocation.range(
                    document.getFileId(), TextRange2d.range2d(e.line(), e.column(), e.line(), e.column()));
            throw new ParseException(e.getMessage()).withLocation(place);
        }
    }

    private List<SuppressionCommentWrapper> suppressions(TextDocument document, String text) {
        List<SuppressionCommentWrapper> result = new ArrayList<>();
        Matcher comment = suppression.matcher(text);
        while (comment.find()) {
            TextRegion region = TextRegion.fromBothOffsets(comment.start(1), comment.end(1));
            Reportable place = () -> document.toLocation(region);
            result.add(new SuppressionCommentImpl<>(place, comment.group(1).strip()));
        }
        return result;
    }
}
