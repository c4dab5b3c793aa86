package dev.hob.cli.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.SourceText;
import dev.hob.findings.TextEncoding;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, its encoding, its line ends and the edits: nothing outside the edits changes. */
class FilePatchPropertyTest {

    /** A text cut into pieces, some of which are replaced. */
    record Case(TextEncoding encoding, List<Piece> pieces) {}

    /** {@code inserted} takes the place of {@code text}, unless they are the same. */
    record Piece(String text, String inserted) {
        boolean isEdited() {
            return !text.equals(inserted);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> atoms =
                Arbitraries.of("a", "B", "{", " ", "\t", "é", "😀", "\n", "\r\n", "\r", "\u2028", "\u0000");
        Arbitrary<String> texts = atoms.list().ofMaxSize(6).map(list -> String.join("", list));
        Arbitrary<String> inserted = Arbitraries.of("x", "IClock", "ü", "😀", "\n", "  ")
                .list()
                .ofMaxSize(3)
                .map(list -> String.join("", list));
        Arbitrary<Piece> kept = texts.map(text -> new Piece(text, text));
        Arbitrary<Piece> edited = Combinators.combine(texts, inserted).as(Piece::new);
        // A kept piece between two edited ones keeps them from meeting.
        Arbitrary<List<Piece>> pieces = Combinators.combine(kept, edited)
                .as((one, two) -> List.of(one, two))
                .list()
                .ofMaxSize(5)
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
        return Combinators.combine(Arbitraries.of(TextEncoding.class), pieces).as(Case::new);
    }

    @Property
    void bytesOutsideTheEditsStay(@ForAll("cases") Case given) throws FixRefusedException {
        SourceText before = SourceText.of(bytes(given));
        List<Edit> edits = new ArrayList<>();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        expected.writeBytes(given.encoding().byteOrderMark());
        int offset = 0;
        for (Piece piece : given.pieces()) {
            int end = offset + piece.text().length();
            Region region = region(before, offset, end);
            boolean applicable = region != null && piece.isEdited() && !meetsLast(edits, region);
            if (applicable) {
                Replacement replacement = new Replacement(region, piece.inserted());
                edits.add(new Edit(replacement, "SomeRule"));
                expected.writeBytes(before.withOwnLineEnds(replacement)
                        .getBytes(given.encoding().charset()));
            } else {
                expected.writeBytes(piece.text().getBytes(given.encoding().charset()));
            }
            offset = end;
        }

        FilePatch patch = FilePatch.of("A.cs", before, edits);

        assertArrayEquals(expected.toByteArray(), patch.after().bytes());
        assertEquals(before.encoding(), patch.after().encoding());
    }

    @Property
    void bytesThatAreNoTextStay(@ForAll byte[] head, @ForAll byte[] tail) throws FixRefusedException {
        byte[] lineBreak = {'\n'};
        byte[] bytes = concat(concat(head, lineBreak), concat("Old".getBytes(TextEncoding.UTF_8.charset()), tail));
        SourceText before = SourceText.of(bytes);
        if (before.encoding() != TextEncoding.UTF_8) {
            return;
        }
        int line = 0;
        for (int i = 1; i <= before.lineCount() && line == 0; i++) {
            line = before.line(i).startsWith("Old") ? i : 0;
        }
        Edit edit = new Edit(new Replacement(new Region(line, 1, line, 4), "New"), "SomeRule");

        byte[] after = FilePatch.of("A.cs", before, List.of(edit)).after().bytes();

        assertEquals(bytes.length, after.length);
        assertArrayEquals(Arrays.copyOf(bytes, head.length), Arrays.copyOf(after, head.length));
        assertArrayEquals(
                Arrays.copyOfRange(bytes, head.length + 4, bytes.length),
                Arrays.copyOfRange(after, head.length + 4, after.length));
    }

    private static byte[] bytes(Case given) {
        StringBuilder text = new StringBuilder();
        given.pieces().forEach(piece -> text.append(piece.text()));
        return concat(
                given.encoding().byteOrderMark(),
                text.toString().getBytes(given.encoding().charset()));
    }

    private static byte[] concat(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    /** The region between two offsets; none where one of them lies inside a CRLF, which no line and column names. */
    private static Region region(SourceText source, int start, int end) {
        int[] from = place(source, start);
        int[] to = place(source, end);
        return from == null || to == null ? null : new Region(from[0], from[1], to[0], to[1]);
    }

    private static int[] place(SourceText source, int offset) {
        for (int line = source.lineCount(); line >= 1; line--) {
            int start = source.offset(line, 1).orElseThrow();
            if (start <= offset) {
                int column = offset - start + 1;
                return source.offset(line, column).isPresent() ? new int[] {line, column} : null;
            }
        }
        throw new AssertionError("every offset lies on a line");
    }

    /** Whether {@code region} follows the last edit without a character between them and both only insert. */
    private static boolean meetsLast(List<Edit> edits, Region region) {
        return !edits.isEmpty()
                && edits.get(edits.size() - 1).replacement().deletedRegion().equals(region);
    }
}
