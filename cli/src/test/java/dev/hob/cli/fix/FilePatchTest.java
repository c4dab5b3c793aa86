package dev.hob.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.SourceText;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FilePatchTest {

    private static final SourceText SOURCE = SourceText.of("using A;\r\nclass C { }\r\n".getBytes(UTF_8));

    private static Edit edit(Region region, String text) {
        return new Edit(new Replacement(region, text), "SomeRule");
    }

    private static String patched(Edit... edits) throws FixRefusedException {
        return FilePatch.of("A.cs", SOURCE, List.copyOf(new TreeSet<>(List.of(edits))))
                .after()
                .text();
    }

    @Test
    void insertedLineEndsBecomeTheFilesOwn() throws FixRefusedException {
        assertEquals("using A;\r\nusing B;\r\nclass C { }\r\n", patched(edit(Region.caret(2, 1), "using B;\n")));
    }

    @Test
    void wholeLinesAtTheSamePlaceFollowEachOther() throws FixRefusedException {
        assertEquals(
                "using A;\r\nusing B;\r\nusing D;\r\nclass C { }\r\n",
                patched(edit(Region.caret(2, 1), "using D;\n"), edit(Region.caret(2, 1), "using B;\n")));
    }

    @Test
    void piecesOfALineAtTheSamePlaceAreRefused() {
        assertThrows(
                FixRefusedException.class,
                () -> patched(edit(Region.caret(2, 1), "public "), edit(Region.caret(2, 1), "sealed ")));
    }

    @Test
    void editsThatTouchAreApplied() throws FixRefusedException {
        assertEquals(
                "using A;\r\nsealed struct C { }\r\n",
                patched(edit(new Region(2, 1, 2, 6), "struct"), edit(Region.caret(2, 1), "sealed ")));
    }

    @Test
    void differentTextsForTheSameRegionAreRefused() {
        Region name = new Region(2, 7, 2, 8);

        FixRefusedException refused =
                assertThrows(FixRefusedException.class, () -> patched(edit(name, "D"), edit(name, "E")));
        assertEquals("line 2: two fixes of SomeRule change the same text", refused.getMessage());
    }

    @Test
    void anInsertionInsideADeletedRegionIsRefused() {
        assertThrows(
                FixRefusedException.class,
                () -> patched(edit(new Region(1, 1, 2, 3), ""), edit(Region.caret(2, 1), "using B;\n")));
    }
}
