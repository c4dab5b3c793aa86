package dev.hob.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hob.findings.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixApplierTest {

    @TempDir
    private Path root;

    private static FilePatch patch(String uri) {
        return new FilePatch(uri, SourceText.of("old".getBytes(UTF_8)), SourceText.of("new".getBytes(UTF_8)), 1);
    }

    private FixApplier.Outcome apply(String... uris) {
        return new FixApplier(root)
                .apply(Stream.of(uris).map(FixApplierTest::patch).toList());
    }

    @Test
    void aFileThatHasChangedStaysAndTheOthersAreWritten() throws IOException {
        Path first = Files.writeString(root.resolve("A.cs"), "older");
        Path second = Files.writeString(root.resolve("B.cs"), "old");

        FixApplier.Outcome outcome = apply("A.cs", "B.cs");

        assertEquals(Map.of("A.cs", "has changed since it was analysed"), outcome.failed());
        assertEquals(List.of(patch("B.cs")), outcome.written());
        assertEquals("older", Files.readString(first));
        assertEquals("new", Files.readString(second));
    }

    @Test
    void hindrancesAreKnownBeforehand() throws IOException {
        Files.writeString(root.resolve("A.cs"), "older");
        Files.writeString(root.resolve("B.cs"), "old");

        assertEquals(
                Map.of("A.cs", "has changed since it was analysed", "Gone.cs", "has changed since it was analysed"),
                new FixApplier(root).hindrances(List.of(patch("A.cs"), patch("B.cs"), patch("Gone.cs"))));
    }

    @Test
    void aProtectedFileStays() throws IOException {
        Path file = Files.writeString(root.resolve("A.cs"), "old");
        assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "not as root, who may write it");

        assertEquals(Map.of("A.cs", "is read-only"), apply("A.cs").failed());
    }

    @Test
    void keepsOwnerAndPermissions() throws Exception {
        Path file = Files.writeString(root.resolve("A.cs"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        giveAway(file);
        Map<String, Object> before = Files.readAttributes(file, "posix:owner,group,permissions");

        apply("A.cs");

        assertEquals("new", Files.readString(file));
        assertEquals(before, Files.readAttributes(file, "posix:owner,group,permissions"));
    }

    /** Only root may; for others the file keeps the owner that it has. */
    private static void giveAway(Path file) throws IOException {
        if ("root".equals(Files.getOwner(file).getName())) {
            Files.getFileAttributeView(file, FileOwnerAttributeView.class)
                    .setOwner(
                            file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    @Test
    void changesTheFileBehindALink() throws Exception {
        Path file = Files.writeString(root.resolve("Shared.cs"), "old");
        Path link = Files.createSymbolicLink(root.resolve("A.cs"), file);

        apply("A.cs");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatARunThatWasCutShortLeftBehindIsCleanedUp() throws Exception {
        Path file = Files.writeString(root.resolve("A.cs"), "old");
        Files.writeString(root.resolve(".A.cs.hob-fixed"), "ne");

        apply("A.cs");

        try (Stream<Path> files = Files.list(root)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals("new", Files.readString(file));
    }
}
