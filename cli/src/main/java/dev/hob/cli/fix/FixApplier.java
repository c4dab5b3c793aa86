package dev.hob.cli.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;

/**
 * Writes patches to the tree. A file is replaced as a whole, by renaming a finished one over it, so that a run which is
 * cut short leaves every file either as it was or as it is to be.
 */
public final class FixApplier {

    private final Path root;

    /** Patches files below {@code root}. */
    public FixApplier(Path root) {
        this.root = root;
    }

    /**
     * Writes all of {@code patches}, unless one of the files is no longer what was analysed or cannot be written: then
     * none.
     */
    public void apply(List<FilePatch> patches) throws FixRefusedException, IOException {
        for (FilePatch patch : patches) {
            check(patch);
        }
        for (FilePatch patch : patches) {
            replace(file(patch), patch.after().bytes());
        }
    }

    private void check(FilePatch patch) throws FixRefusedException, IOException {
        Path file = file(patch);
        if (!Files.isRegularFile(file)
                || !Arrays.equals(Files.readAllBytes(file), patch.before().bytes())) {
            throw new FixRefusedException(patch.uri() + " has changed since it was analysed; nothing was changed");
        }
        if (!Files.isWritable(file)) {
            throw new FixRefusedException(patch.uri() + " is read-only; nothing was changed");
        }
    }

    /** Behind links, so that a link stays one. */
    private Path file(FilePatch patch) throws IOException {
        Path file = root.resolve(patch.uri());
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path finished = Files.createTempFile(file.getParent(), ".hob-", ".tmp");
        try {
            write(finished, bytes);
            keepPermissions(file, finished);
            Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(finished);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(bytes);
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
