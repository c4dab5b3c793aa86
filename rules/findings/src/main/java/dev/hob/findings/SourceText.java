package dev.hob.findings;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file exactly as the audit read it: its bytes, and the text that they decode to, addressed by line and column.
 * Reporters take excerpts and fingerprints from it, and a fix is applied to its
 * bytes, so that what lies outside an edit cannot change.
 *
 * <p>A line ends at LF, CRLF or a lone CR. Bytes that are not valid in the encoding count as U+FFFD, as everywhere in
 * the JDK.
 */
public final class SourceText {

    private final byte[] bytes;
    private final TextEncoding encoding;
    private final String text;
    private final int[] lineStarts;

    private SourceText(byte[] bytes) {
        this.bytes = bytes;
        this.encoding = TextEncoding.of(bytes);
        this.text = encoding.decoded(bytes);
        this.lineStarts = lineStarts(text);
    }

    /** The text that {@code bytes} hold. */
    public static SourceText of(byte[] bytes) {
        return new SourceText(bytes.clone());
    }

    private static int[] lineStarts(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crOfCrlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crOfCrlf) {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How the bytes are to be read and written. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** The text without a byte order mark, its line ends as they stand in the file. */
    public String text() {
        return text;
    }

    /** How many lines there are; a line end at the very end begins one more, empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The text of {@code line}, from 1, without its line end. */
    public String line(int line) {
        return text.substring(lineStarts[line - 1], contentEnd(line));
    }

    /** How {@code line}, from 1, ends: LF, CRLF, CR, or empty for the last. */
    public String lineEnd(int line) {
        return text.substring(contentEnd(line), lineStop(line));
    }

    /** The UTF-16 offset of a place into {@link #text()}, or nothing when the text has no such place. */
    public Optional<Integer> offset(int line, int column) {
        if (line > lineStarts.length || column - 1 > contentEnd(line) - lineStarts[line - 1]) {
            return Optional.empty();
        }
        return Optional.of(lineStarts[line - 1] + column - 1);
    }

    /** What lies in {@code region}, or nothing when the text has no such region. */
    public Optional<String> slice(Region region) {
        return offset(region.startLine(), region.startColumn())
                .flatMap(start -> offset(region.endLine(), region.endColumn()).map(end -> text.substring(start, end)));
    }

    /**
     * The index of the byte at which the character at {@code offset} begins, or nothing when that is the middle of a
     * surrogate pair.
     */
    public Optional<Integer> byteOffset(int offset) {
        int bom = encoding.byteOrderMark().length;
        ByteBuffer in = ByteBuffer.wrap(bytes, bom, bytes.length - bom);
        CharBuffer out = CharBuffer.allocate(offset);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        decoder.decode(in, out, true);
        return out.hasRemaining() ? Optional.empty() : Optional.of(in.position());
    }

    /** What {@code edit} inserts, with the line ends that the file has where the edit begins. */
    public String withOwnLineEnds(Replacement edit) {
        int line = edit.deletedRegion().startLine();
        String end = lineEnd(line).isEmpty() && line > 1 ? lineEnd(line - 1) : lineEnd(line);
        return end.isEmpty() ? edit.insertedText() : edit.insertedText().replace("\n", end);
    }

    /**
     * The text with {@code edits} made, which are in the order of the file and do not overlap.
     *
     * @throws IllegalArgumentException if one of them is for a place that the text does not have
     */
    public String edited(List<Replacement> edits) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Replacement edit : edits) {
            Region region = edit.deletedRegion();
            result.append(text, done, existing(region.startLine(), region.startColumn()))
                    .append(withOwnLineEnds(edit));
            done = existing(region.endLine(), region.endColumn());
        }
        return result.append(text, done, text.length()).toString();
    }

    private int existing(int line, int column) {
        return offset(line, column)
                .orElseThrow(() -> new IllegalArgumentException("The text has no place " + line + ":" + column));
    }

    private int lineStop(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    private int contentEnd(int line) {
        int end = lineStop(line);
        if (line == lineStarts.length) {
            return end;
        }
        boolean crlf = text.charAt(end - 1) == '\n' && end - 2 >= lineStarts[line - 1] && text.charAt(end - 2) == '\r';
        return crlf ? end - 2 : end - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text;
    }
}
