package dev.hob.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Feeds a lexer UTF-16 code units, so that token offsets are PMD's offsets. ANTLR's own streams count code points,
 * which shifts every position behind an emoji.
 */
public final class Utf16CharStream implements CharStream {

    private final char[] text;
    private final String sourceName;
    private int index;

    /** Reads {@code text}; {@code sourceName} is what error messages call it. */
    public Utf16CharStream(CharSequence text, String sourceName) {
        this.text = text.toString().toCharArray();
        this.sourceName = sourceName;
    }

    /** The code units themselves, for code that looks around without moving the stream. Not to be changed. */
    public char[] text() {
        return text;
    }

    @Override
    public void consume() {
        if (index >= text.length) {
            throw new IllegalStateException("cannot consume the end of the file");
        }
        index++;
    }

    @Override
    public int LA(int i) {
        if (i == 0) {
            return 0;
        }
        int at = i > 0 ? index + i - 1 : index + i;
        return at >= 0 && at < text.length ? text[at] : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Everything is buffered: there is nothing to release.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int newIndex) {
        index = Math.min(newIndex, text.length);
    }

    @Override
    public int size() {
        return text.length;
    }

    @Override
    public String getSourceName() {
        return sourceName;
    }

    @Override
    public String getText(Interval interval) {
        int start = interval.a;
        int end = Math.min(interval.b, text.length - 1);
        return start > end ? "" : new String(text, start, end - start + 1);
    }

    @Override
    public String toString() {
        return new String(text);
    }
}
