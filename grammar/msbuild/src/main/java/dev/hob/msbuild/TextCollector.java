package dev.hob.msbuild;

import net.sourceforge.pmd.lang.document.TextRegion;

/** Gathers the pieces of an element's own text and trims them, keeping the place in step. */
final class TextCollector {

    private final StringBuilder text = new StringBuilder();
    private int regionStart;
    private int regionEnd;
    private boolean verbatim = true;

    /** Text that will stand at {@code offset}, should any come. */
    TextCollector(int offset) {
        regionStart = offset;
        regionEnd = offset;
    }

    /** Adds characters that stand in the file as they are meant. */
    void literal(String characters, int start) {
        int from = skipSpace(characters);
        int to = trimmedEnd(characters);
        if (from < to) {
            extend(start + from, start + to);
        }
        text.append(characters);
    }

    /** Adds characters that the file writes in another way: an entity, a CDATA section. */
    void written(String characters, int start, int end) {
        extend(start, end);
        verbatim = false;
        text.append(characters);
    }

    XmlText finish() {
        int from = skipSpace(text);
        String trimmed = from == text.length() ? "" : text.substring(from, trimmedEnd(text));
        TextRegion region = TextRegion.fromBothOffsets(regionStart, regionEnd);
        return new XmlText(trimmed, region, verbatim && trimmed.length() == region.getLength());
    }

    private void extend(int start, int end) {
        if (regionStart == regionEnd) {
            regionStart = start;
        }
        regionEnd = end;
    }

    private static int skipSpace(CharSequence characters) {
        int from = 0;
        while (from < characters.length() && isSpace(characters.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int trimmedEnd(CharSequence characters) {
        int to = characters.length();
        while (to > 0 && isSpace(characters.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
