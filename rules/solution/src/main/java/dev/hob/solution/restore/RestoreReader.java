package dev.hob.solution.restore;

import dev.hob.language.MalformedText;
import dev.hob.solution.json.JsonTree;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what restore wrote down for a project: the lock file, which belongs to the sources, else what lies in {@code obj}. */
public final class RestoreReader {

    private static final int LARGEST = 64 * 1024 * 1024;

    private final SourceTree tree;
    private final SortedSet<Problem> problems = new TreeSet<>();

    /** Reads files of {@code tree}. */
    public RestoreReader(SourceTree tree) {
        this.tree = tree;
    }

    /** What could not be read or understood so far. */
    public SortedSet<Problem> problems() {
        return problems;
    }

    /**
     * What restore resolved for a project.
     *
     * @param lockFiles where its lock file may be, the likeliest first, relative to the root
     * @param assetsFile where its assets file would be, relative to the root
     */
    public Optional<Restored> read(List<String> lockFiles, String assetsFile) {
        for (String uri : lockFiles) {
            Optional<String> file = tree.file(uri);
            if (file.isPresent()) {
                return read(file.get(), true);
            }
        }
        return tree.isBuildOutput(assetsFile) ? read(assetsFile, false) : Optional.empty();
    }

    private Optional<Restored> read(String uri, boolean isLockFile) {
        try {
            SourceText text = tree.read(uri);
            if (text.text().length() > LARGEST) {
                problems.add(
                        new Problem(Problem.Kind.UNREADABLE, uri, 0, 0, "larger than 64 million characters: not read"));
                return Optional.empty();
            }
            JsonTree json = JsonTree.read(text.text());
            return Optional.of(isLockFile ? LockFile.read(uri, text, json) : AssetsFile.read(uri, text, json));
        } catch (UnreadableFile e) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, uri, 0, 0, e.getMessage()));
        } catch (MalformedText e) {
            problems.add(new Problem(Problem.Kind.MALFORMED, uri, e.line(), e.column(), e.getMessage()));
        }
        return Optional.empty();
    }
}
