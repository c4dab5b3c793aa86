package dev.hob.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hob.findings.VersionControl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories that git itself makes, and what git itself says of them. */
class GitRepositoryTest {

    private static final String URL = "https://example.org/team/identity.git";

    @TempDir
    private Path folder;

    private Path work;

    @BeforeEach
    void makeRepository() throws Exception {
        assumeTrue(canRun("--version"), "git is not here");
        work = folder.resolve("work");
        git(folder, "init", "--quiet", "--initial-branch=main", "work");
        git(work, "remote", "add", "origin", URL);
    }

    private boolean canRun(String... arguments) throws InterruptedException {
        try {
            return run(folder, arguments).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Process run(Path where, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder git =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        git.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            git.environment().put("GIT_" + who + "_NAME", "Ada");
            git.environment().put("GIT_" + who + "_EMAIL", "ada@example.org");
        }
        return git.start();
    }

    private String git(Path where, String... arguments) throws Exception {
        Process git = run(where, arguments);
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(git.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, git.exitValue(), said);
        return said;
    }

    private void commit(Path where) throws Exception {
        git(where, "commit", "--quiet", "--allow-empty", "--message", "A change");
    }

    /** Compares with what git says of the same work tree. */
    private void assertAsGitSays(Path where) throws Exception {
        String branch = git(where, "branch", "--show-current");
        assertEquals(
                Optional.of(new VersionControl(
                        URL,
                        Optional.of(git(where, "rev-parse", "HEAD")),
                        branch.isEmpty() ? Optional.empty() : Optional.of(branch))),
                GitRepository.versionControl(where));
    }

    @Test
    void aBranchAndItsCommit() throws Exception {
        commit(work);
        assertAsGitSays(work);

        git(work, "switch", "--quiet", "--create", "feature/größe");
        commit(work);
        assertAsGitSays(work);
    }

    @Test
    void aCommitWithoutABranch() throws Exception {
        commit(work);
        git(work, "switch", "--quiet", "--detach");
        assertAsGitSays(work);
    }

    @Test
    void aBranchWithoutACommit() {
        assertEquals(
                Optional.of(new VersionControl(URL, Optional.empty(), Optional.of("main"))),
                GitRepository.versionControl(work));
    }

    @Test
    void packedRefsAndNewerOnesBesideThem() throws Exception {
        commit(work);
        git(work, "tag", "--annotate", "--message", "A tag", "v1");
        git(work, "branch", "feature/main");
        git(work, "pack-refs", "--all");
        assertTrue(Files.notExists(work.resolve(".git/refs/heads/main")));
        assertAsGitSays(work);

        commit(work);
        assertAsGitSays(work);
    }

    @Test
    void aLinkedWorkTree() throws Exception {
        commit(work);
        git(work, "worktree", "add", "--quiet", "-b", "other", "../linked");
        Path linked = folder.resolve("linked");
        commit(linked);

        assertAsGitSays(linked);
        assertAsGitSays(work);
    }

    @Test
    void aSubmodule() throws Exception {
        Path part = folder.resolve("part");
        git(folder, "init", "--quiet", "--initial-branch=main", "part");
        commit(part);
        commit(work);
        git(work, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", part.toString(), "lib/part");
        Path submodule = work.resolve("lib/part");
        git(submodule, "remote", "set-url", "origin", URL);

        assertTrue(Files.isRegularFile(submodule.resolve(".git")));
        assertAsGitSays(submodule);
    }

    @Test
    void aRepositoryOfSha256() throws Exception {
        Path sha256 = folder.resolve("sha256");
        assumeTrue(canRun("init", "--quiet", "--object-format=sha256", "sha256"), "this git has no SHA-256");
        git(sha256, "remote", "add", "origin", URL);
        commit(sha256);

        assertEquals(64, git(sha256, "rev-parse", "HEAD").length());
        assertAsGitSays(sha256);
    }

    @Test
    void aBranchThatIsAnotherName() throws Exception {
        commit(work);
        git(work, "symbolic-ref", "refs/heads/alias", "refs/heads/main");
        Files.writeString(work.resolve(".git/HEAD"), "ref: refs/heads/alias\n");

        assertEquals(
                Optional.of(git(work, "rev-parse", "HEAD")),
                GitRepository.versionControl(work).orElseThrow().revision());
    }

    @Test
    void aRemoteOnThisMachineIsNotNamed() throws Exception {
        commit(work);
        git(work, "remote", "set-url", "origin", folder.resolve("part").toString());

        assertEquals(Optional.empty(), GitRepository.versionControl(work));
    }

    @Test
    void onlyTheTopOfAWorkTreeCounts() throws Exception {
        Path inside = Files.createDirectories(work.resolve("src"));

        assertEquals(Optional.empty(), GitRepository.versionControl(inside));
        assertEquals(Optional.empty(), GitRepository.versionControl(folder));
    }

    /** As git 2.45 and later write it on request; what stands there instead of the branch is for older programs. */
    @Test
    void refsInAReftableAreUnknown() throws Exception {
        Files.writeString(work.resolve(".git/HEAD"), "ref: refs/heads/.invalid\n");

        assertEquals(Optional.empty(), GitRepository.versionControl(work));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "ref: ",
                "ref: refs/heads/../../../../secret",
                "ref: refs/heads/\0",
                "ref: refs/heads/HEAD/..",
                "0123",
            })
    void aDamagedHeadHasNoCommit(String head) throws Exception {
        Files.writeString(folder.resolve("secret"), "0123456789abcdef0123456789abcdef01234567");
        Files.writeString(work.resolve(".git/HEAD"), head);

        assertEquals(Optional.empty(), GitRepository.versionControl(work).flatMap(VersionControl::revision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitdir: ../nowhere", "gitdir: \0", "what", ""})
    void aDamagedPointerIsNoRepository(String pointer) throws Exception {
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(linked.resolve(".git"), pointer);

        assertEquals(Optional.empty(), GitRepository.versionControl(linked));
    }

    @Test
    void refsThatPointInACircleHaveNoCommit() throws Exception {
        Files.writeString(work.resolve(".git/refs/heads/main"), "ref: refs/heads/main\n");

        assertEquals(
                Optional.empty(),
                GitRepository.versionControl(work).orElseThrow().revision());
    }
}
