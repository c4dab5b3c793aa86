package dev.hob.cli.git;

import dev.hob.findings.VersionControl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The repository of a git work tree, as far as a report names it: which commit and branch are checked out, and where
 * the repository is kept. What cannot be read, such as refs in a reftable, is unknown; nothing here fails.
 *
 * @param folder git's folder of this work tree
 * @param common git's folder that all work trees of the repository share
 */
public record GitRepository(Path folder, Path common) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    /** A ref that is a path below git's folder, and stays there. */
    private static final Pattern REF = Pattern.compile("refs/(?!.*(?:^|/)\\.\\.?(?:/|$)).+");

    private static final String POINTER = "ref: ";
    private static final String BRANCH = "refs/heads/";

    /** What stands for the checked-out branch where refs are kept in a reftable. */
    private static final String IN_REFTABLE = "refs/heads/.invalid";

    /** As many times as git itself does. */
    private static final int MOST_POINTERS = 5;

    /**
     * The revision in the work tree at {@code root}; nothing where that is not the top of a work tree, or the
     * repository is kept nowhere but on this machine.
     */
    public static Optional<VersionControl> versionControl(Path root) {
        try {
            Optional<GitRepository> repository = at(root);
            return repository.isPresent() ? repository.get().versionControl() : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * In the main work tree {@code .git} is git's folder; in linked ones and submodules, a file that says where it is.
     */
    private static Optional<GitRepository> at(Path root) throws IOException {
        Path git = root.resolve(".git");
        Optional<String> pointer = line(git);
        Path folder = pointer.filter(text -> text.startsWith("gitdir: "))
                .map(text -> root.resolve(text.substring("gitdir: ".length())))
                .orElse(git);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path common = line(folder.resolve("commondir")).map(folder::resolve).orElse(folder);
        return Optional.of(new GitRepository(folder, common));
    }

    private Optional<VersionControl> versionControl() throws IOException {
        Optional<String> head = line(folder.resolve("HEAD"));
        Optional<String> repository =
                GitConfig.read(common.resolve("config")).remote().flatMap(RemoteUri::of);
        if (head.isEmpty() || repository.isEmpty() || head.get().equals(POINTER + IN_REFTABLE)) {
            return Optional.empty();
        }
        Optional<String> branch = head.filter(text -> text.startsWith(POINTER + BRANCH))
                .map(text -> text.substring((POINTER + BRANCH).length()));
        return Optional.of(new VersionControl(repository.get(), commit(head.get(), MOST_POINTERS), branch));
    }

    /** The commit that {@code value} is or points to; nothing on a branch without one. */
    private Optional<String> commit(String value, int pointers) throws IOException {
        if (COMMIT.matcher(value).matches()) {
            return Optional.of(value);
        }
        String ref = value.startsWith(POINTER) ? value.substring(POINTER.length()) : "";
        if (pointers == 0 || !REF.matcher(ref).matches()) {
            return Optional.empty();
        }
        Optional<String> loose = line(common.resolve(ref));
        return loose.isPresent() ? commit(loose.get(), pointers - 1) : packed(ref);
    }

    /** Refs that were packed stand in one file, each line a commit and the ref's name. */
    private Optional<String> packed(String ref) throws IOException {
        Path file = common.resolve("packed-refs");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.endsWith(" " + ref))
                    .map(line -> line.substring(0, line.length() - ref.length() - 1))
                    .filter(commit -> COMMIT.matcher(commit).matches())
                    .findFirst();
        }
    }

    /** The only line of a small file, or nothing where there is no such file. */
    private static Optional<String> line(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return Optional.ofNullable(lines.readLine()).map(String::strip);
        }
    }
}
