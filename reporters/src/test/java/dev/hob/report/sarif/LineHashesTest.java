package dev.hob.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.SourceText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** The expected values come from running the published algorithm of GitHub's upload action on the same bytes. */
class LineHashesTest {

    private static final String ONLY_END_OF_FILE = "c129715d7a2bc9a3:1";

    private static List<String> hashes(String text) {
        return LineHashes.of(SourceText.of(text.getBytes(UTF_8)));
    }

    @Test
    void anEmptyFileIsOneLine() {
        assertEquals(List.of(ONLY_END_OF_FILE), hashes(""));
    }

    @Test
    void spacesAndTabsDoNotCount() {
        List<String> expected =
                List.of("271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");

        assertEquals(expected, hashes(" a\nb\n  \t\tc\n d"));
        assertEquals(expected, hashes("a\nb\nc\nd"));
    }

    @Test
    void lineEndsAreTheSameWhicheverTheyAre() {
        List<String> expected = List.of(
                "deab6577df5f5111:1",
                "6c3dd463f04eadc2:1",
                "accf8c6bbc3e8aa0:1",
                "a4c3f1a91ca4e97:1",
                "32dce9ccfdbc9d3e:1",
                ONLY_END_OF_FILE);
        String text = "using Duende.IdentityServer;\n\nclass A\n{\n}\n";

        assertEquals(expected, hashes(text));
        assertEquals(expected, hashes(text.replace("\n", "\r\n")));
        assertEquals(expected, hashes(text.replace("\n", "\r")));
    }

    @Test
    void aSpaceBetweenCrAndLfMakesTwoLineEnds() {
        assertEquals(List.of("67c066a59e652f5e:1", "cc4c43d77869440f:1", "8ee5a81e681643c1:1"), hashes("a\r \nb"));
    }

    @Test
    void equalLinesAreNumberedUntilTheRestOfTheFileTellsThemApart() {
        assertEquals(
                List.of(
                        "ebadcecd67fa14f2:1",
                        "ebadcecd67fa14f2:2",
                        "ebadcecd67fa14f2:3",
                        "5a1071abb4b27404:1",
                        "13db8c734146ff90:1"),
                hashes("    services.AddTransient<IProfileService, ProfileService>();\n".repeat(4) + "}"));
    }

    @Test
    void aByteOrderMarkIsACharacter() {
        assertEquals(List.of("1c79e55fc7e40dd:1", ONLY_END_OF_FILE), hashes("\uFEFFusing Duende.IdentityServer;\n"));
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsTheActionReadsThem() {
        byte[] bytes = "caf\u00e9 // café 😀 ".getBytes(UTF_8);
        byte[] mixed = new byte[] {
            'c',
            'a',
            'f',
            (byte) 0xE9,
            ' ',
            '/',
            '/',
            ' ',
            'c',
            'a',
            'f',
            (byte) 0xC3,
            (byte) 0xA9,
            ' ',
            (byte) 0xF0,
            (byte) 0x9F,
            (byte) 0x98,
            (byte) 0x80,
            ' ',
            (byte) 0xE2,
            (byte) 0x82,
            'A',
            '\n'
        };

        assertEquals(List.of("8fcec67b3db27608:1", ONLY_END_OF_FILE), LineHashes.of(SourceText.of(mixed)));
        assertEquals(1, LineHashes.of(SourceText.of(bytes)).size());
    }

    @Property
    void rollingGivesWhatTheWholeWindowGives(
            @ForAll @CharRange(from = '\t', to = '\r') @CharRange(from = ' ', to = '"') String lines,
            @ForAll String text) {
        byte[] bytes = (lines + text + lines).getBytes(UTF_8);

        assertEquals(PlainLineHash.of(bytes), LineHashes.of(SourceText.of(bytes)));
    }

    @Property
    void everyLineHasAHash(@ForAll @CharRange(from = '\t', to = '\r') @CharRange(from = ' ', to = '"') String text) {
        SourceText source = SourceText.of(text.getBytes(UTF_8));

        assertEquals(source.lineCount(), LineHashes.of(source).size());
    }
}
