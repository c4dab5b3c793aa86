package dev.hob.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hob.findings.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixApplierTest {

    @TempDir
    private Path root;

    private static FilePatch patch(String uri) {
        return new FilePatch(uri, SourceText.of("old".getBytes(UTF_8)), SourceText.of("new".getBytes(UTF_8)), 1);
    }

    @Test
    void writesNothingWhenOneFileHasChanged() throws IOException {
        Path first = Files.writeString(root.resolve("A.cs"), "old");
        Path second = Files.writeString(root.resolve("B.cs"), "older");

        FixRefusedException refused = assertThrows(
                FixRefusedException.class, () -> new FixApplier(root).apply(List.of(patch("A.cs"), patch("B.cs"))));

        assertEquals("B.cs has changed since it was analysed; nothing was changed", refused.getMessage());
        assertEquals("old", Files.readString(first));
        assertEquals("older", Files.readString(second));
    }

    @Test
    void refusesAFileThatIsGone() {
        assertThrows(FixRefusedException.class, () -> new FixApplier(root).apply(List.of(patch("A.cs"))));
    }

    @Test
    void keepsPermissions() throws Exception {
        Path file = Files.writeString(root.resolve("A.cs"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

        new FixApplier(root).apply(List.of(patch("A.cs")));

        assertEquals("new", Files.readString(file));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void changesTheFileBehindALink() throws Exception {
        Path file = Files.writeString(root.resolve("Shared.cs"), "old");
        Path link = Files.createSymbolicLink(root.resolve("A.cs"), file);

        new FixApplier(root).apply(List.of(patch("A.cs")));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }
}
