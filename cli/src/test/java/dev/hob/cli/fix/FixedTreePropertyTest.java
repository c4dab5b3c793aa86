package dev.hob.cli.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.hob.findings.TextEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Whole trees of files in all encodings and with all line ends, in which {@link WordRules} find things that overlap and fixes that belong to several
 * files: what is not replaced stays to the byte, and a second run changes nothing.
 */
class FixedTreePropertyTest {

    private static final Set<String> WORDS = Set.of("old", "veryold", "pair", "note");

    /** No text in UTF-8: what an editor of another time left behind. */
    private static final String RAW = "\uFFFF";

    /** {@code lines} with their pieces, each line but the last with its end. */
    record GivenFile(TextEncoding encoding, List<GivenLine> lines) {

        boolean has(String word) {
            return lines.stream().anyMatch(line -> line.pieces().contains(word));
        }
    }

    record GivenLine(List<String> pieces, String end) {}

    @Provide
    Arbitrary<Map<String, GivenFile>> trees() {
        Arbitrary<String> kept = Arbitraries.of("a", "B", " { ", "\t", "é", "😀", "\u2028", "\u0000", RAW);
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(12, kept),
                Tuple.of(5, Arbitraries.of("old", "note")),
                Tuple.of(2, Arbitraries.of("pair")),
                Tuple.of(1, Arbitraries.of("veryold")));
        // Each line begins with something, or a CR and an LF of two lines would become one end.
        Arbitrary<GivenLine> lines = Combinators.combine(pieces.list().ofMaxSize(5), Arbitraries.of("\n", "\r\n", "\r"))
                .as((ofLine, end) -> new GivenLine(
                        Stream.concat(Stream.of("_"), ofLine.stream().flatMap(piece -> Stream.of(piece, "_")))
                                .toList(),
                        end));
        Arbitrary<GivenFile> files = Combinators.combine(
                        Arbitraries.of(TextEncoding.class),
                        lines.list().ofMinSize(1).ofMaxSize(5))
                .as(GivenFile::new);
        return Arbitraries.maps(
                        Arbitraries.of("A.cs", "src/B.cs", "src/my code/Größe.cs", "src/deep/er/C.csproj"), files)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void onlyWhatIsReplacedChangesAndASecondRunChangesNothing(@ForAll("trees") Map<String, GivenFile> tree)
            throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = memory.getPath("/tree");
            for (String uri : tree.keySet()) {
                Path file = root.resolve(uri);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(tree.get(uri), word -> false));
            }

            FixPlan plan = FixPlan.of(WordRules.audit(root), FixChoice.ofAllRules(false));
            FixApplier.Outcome outcome = new FixApplier(root).apply(plan.patches());

            assertTrue(outcome.failed().isEmpty(), "every patch fits the file that was audited");
            assertEquals(
                    filesWith("veryold", tree), plan.refused().keySet(), "there the rules are in each other's way");
            assertEquals(expected(tree), contents(root));

            FixPlan second = FixPlan.of(WordRules.audit(root), FixChoice.ofAllRules(false));
            assertTrue(second.patches().isEmpty(), "nothing is left to do");
            assertFalse(new FixApplier(root)
                    .apply(plan.patches()).written().stream().findAny().isPresent());
            assertEquals(expected(tree), contents(root));
        }
    }

    private static Set<String> filesWith(String word, Map<String, GivenFile> tree) {
        return tree.keySet().stream().filter(uri -> tree.get(uri).has(word)).collect(Collectors.toSet());
    }

    /** The files as they are to be, told from the pieces alone. */
    private static Map<String, String> expected(Map<String, GivenFile> tree) {
        boolean pairsFixed = tree.values().stream().noneMatch(file -> file.has("pair") && file.has("veryold"));
        Map<String, String> expected = new TreeMap<>();
        tree.forEach((uri, file) -> {
            Predicate<String> replaced =
                    word -> !file.has("veryold") && WORDS.contains(word) && (pairsFixed || !word.equals("pair"));
            expected.put(uri, hex(bytes(file, replaced)));
        });
        return expected;
    }

    private static byte[] bytes(GivenFile file, Predicate<String> replaced) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(file.encoding().byteOrderMark());
        List<GivenLine> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            String end = last ? "" : lines.get(i).end();
            if (lines.get(i).pieces().contains("note") && replaced.test("note")) {
                String own = !last ? end : i > 0 ? lines.get(i - 1).end() : "\n";
                bytes.writeBytes(encoded(WordRules.LINE_IN_FRONT + own, file));
            }
            for (String piece : lines.get(i).pieces()) {
                bytes.writeBytes(replaced.test(piece) ? encoded(replacement(piece), file) : kept(piece, file));
            }
            bytes.writeBytes(encoded(end, file));
        }
        return bytes.toByteArray();
    }

    private static byte[] kept(String piece, GivenFile file) {
        boolean raw = piece.equals(RAW) && file.encoding().charset().equals(TextEncoding.UTF_8.charset());
        return raw ? new byte[] {(byte) 0xE9, (byte) 0x80} : encoded(piece, file);
    }

    private static byte[] encoded(String text, GivenFile file) {
        return text.getBytes(file.encoding().charset());
    }

    private static String replacement(String word) {
        return switch (word) {
            case "old" -> "new";
            case "pair" -> "duo";
            default -> "noted";
        };
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), hex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
