package dev.hob.cli.fix;

import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A file before and after its edits. Edits work on the bytes, so that whatever lies outside them (byte order mark, line
 * ends, bytes that are no text) stays as it is.
 *
 * @param uri relative to the root, with {@code /}
 * @param edits how many edits lie between the two
 */
public record FilePatch(String uri, SourceText before, SourceText after, int edits) {

    static FilePatch of(String uri, SourceText before, List<Edit> edits) throws FixRefusedException {
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).overlaps(edits.get(i))) {
                throw overlap(edits.get(i - 1), edits.get(i));
            }
        }
        byte[] bytes = before.bytes();
        ByteArrayOutputStream after = new ByteArrayOutputStream(bytes.length);
        int done = 0;
        for (Edit edit : edits) {
            Region region = edit.replacement().deletedRegion();
            int start = byteOffset(before, edit, region.startLine(), region.startColumn());
            int end = byteOffset(before, edit, region.endLine(), region.endColumn());
            after.write(bytes, done, start - done);
            after.writeBytes(before.withOwnLineEnds(edit.replacement())
                    .getBytes(before.encoding().charset()));
            done = end;
        }
        after.write(bytes, done, bytes.length - done);
        return new FilePatch(uri, before, SourceText.of(after.toByteArray()), edits.size());
    }

    private static int byteOffset(SourceText source, Edit edit, int line, int column) throws FixRefusedException {
        Optional<Integer> offset = source.offset(line, column).flatMap(source::byteOffset);
        return offset.orElseThrow(() -> new FixRefusedException(
                "line " + line + ", column " + column + ": the fix of " + edit.rule() + " does not fit the file"));
    }

    private static FixRefusedException overlap(Edit one, Edit other) {
        String rules = one.rule().equals(other.rule())
                ? "two fixes of " + one.rule()
                : "the fixes of " + one.rule() + " and " + other.rule();
        return new FixRefusedException("line " + other.line() + ": " + rules + " change the same text");
    }
}
