package dev.hob.cli.fix;

import dev.hob.cli.io.FileTrouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes patches to the tree. A file is replaced as a whole, by renaming a finished one over it, so that a run which is
 * cut short leaves every file either as it was or as it is to be.
 */
public final class FixApplier {

    /** What a finished file is called before it takes the old one's place; a run that was cut short may leave it. */
    private static final String FINISHED = ".hob-fixed";

    private final Path root;

    /** Patches files below {@code root}. */
    public FixApplier(Path root) {
        this.root = root;
    }

    /**
     * What came of it.
     *
     * @param written the patches whose files are now as they are to be
     * @param failed by uri, why a file could not be written; it is as it was
     */
    public record Outcome(List<FilePatch> written, SortedMap<String, String> failed) {}

    /** By uri, why a file must not be written, of those that are no longer what was analysed or that are protected. */
    public SortedMap<String, String> hindrances(List<FilePatch> patches) {
        SortedMap<String, String> hindrances = new TreeMap<>();
        patches.forEach(patch -> hindrance(patch).ifPresent(reason -> hindrances.put(patch.uri(), reason)));
        return hindrances;
    }

    /** Writes all of {@code patches} for which there is no hindrance at this very moment. */
    public Outcome apply(List<FilePatch> patches) {
        List<FilePatch> written = new ArrayList<>();
        SortedMap<String, String> failed = new TreeMap<>();
        for (FilePatch patch : patches) {
            Optional<String> trouble = hindrance(patch).or(() -> replace(patch));
            trouble.ifPresentOrElse(reason -> failed.put(patch.uri(), reason), () -> written.add(patch));
        }
        return new Outcome(List.copyOf(written), failed);
    }

    private Optional<String> hindrance(FilePatch patch) {
        try {
            Path file = file(patch);
            if (!Files.isRegularFile(file)
                    || !Arrays.equals(Files.readAllBytes(file), patch.before().bytes())) {
                return Optional.of("has changed since it was analysed");
            }
            if (!Files.isWritable(file)) {
                return Optional.of("is read-only");
            }
            return Files.isWritable(file.getParent()) ? Optional.empty() : Optional.of("is in a read-only folder");
        } catch (IOException e) {
            return Optional.of("cannot be read: " + FileTrouble.reason(e));
        }
    }

    private Optional<String> replace(FilePatch patch) {
        try {
            replace(file(patch), patch.after().bytes());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("cannot be written: " + FileTrouble.reason(e));
        }
    }

    /** Behind links, so that a link stays one. */
    private Path file(FilePatch patch) throws IOException {
        Path file = root.resolve(patch.uri());
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path finished = file.resolveSibling("." + file.getFileName() + FINISHED);
        // Of a run that was cut short.
        Files.deleteIfExists(finished);
        try {
            write(finished, bytes);
            keepOwnerAndPermissions(file, finished);
            Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(finished);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer content = ByteBuffer.wrap(bytes);
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
    }

    private static void keepOwnerAndPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
        try {
            // A run as root, as in a container, must not take a file away from its owner; others may not give files
            // away.
            view.setOwner(attributes.owner());
            view.setGroup(attributes.group());
        } catch (FileSystemException e) {
            // The file then belongs to who ran this, as after any editor that replaces files.
        }
        view.setPermissions(attributes.permissions());
    }
}
