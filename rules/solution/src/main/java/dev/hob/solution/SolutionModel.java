package dev.hob.solution;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.solution.names.Libraries;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.SolutionCompilations;
import dev.hob.solution.project.RazorPlaces;
import dev.hob.solution.project.Solution;
import dev.hob.solution.schema.SolutionProjects;
import dev.hob.solution.schema.SolutionSchema;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.LanguageProcessor.AnalysisTask;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextFile;

/**
 * All that Hob understood of a solution, for rules to ask. Built once from the root of the tree, before any rule runs,
 * and attached to PMD's languages; inside the stock PMD command line, where nobody builds it, from the common folder of
 * the files that PMD was given.
 */
public final class SolutionModel {

    private final SourceTree tree;
    private final Solution projects;
    private final CSharpSources sources;
    private final Names names;
    private final Map<String, Names> namesOfOtherLines = new ConcurrentHashMap<>();
    private final List<GivenSurface> given;
    private final Map<Class<?>, Object> answers = new ConcurrentHashMap<>();
    private SolutionSchema schema;

    private SolutionModel(SourceTree tree, Collection<String> words, List<GivenSurface> given) {
        this.tree = tree;
        // The projects are evaluated while the C# files are scanned, which needs no symbols yet.
        CompletableFuture<Solution> evaluated = CompletableFuture.supplyAsync(() -> Solution.load(tree));
        this.sources = CSharpSources.read(
                tree, words, uri -> evaluated.join().symbolSets(uri), new RazorPlaces(evaluated::join));
        this.projects = evaluated.join();
        this.given = List.copyOf(given);
        this.names = names(LibrarySurfaces.of(projects));
    }

    private Names names(Libraries identityServer) {
        Libraries known = identityServer;
        for (GivenSurface surface : given) {
            known = LibrarySurfaces.with(known, surface);
        }
        return new Names(tree, sources, new SolutionCompilations(projects, known), known);
    }

    /**
     * Reads the tree below {@code root}.
     *
     * @param words the words that rules will ask for: they are looked for while the files are read anyway
     * @throws IOException if {@code root} cannot be listed
     */
    public static SolutionModel read(Path root, Collection<String> words) throws IOException {
        return read(root, words, List.of());
    }

    /**
     * Reads the tree below {@code root}, whose projects may also use the libraries that are {@code given}.
     *
     * @throws IOException if {@code root} cannot be listed
     */
    public static SolutionModel read(Path root, Collection<String> words, List<GivenSurface> given) throws IOException {
        return new SolutionModel(SourceTree.walk(root), words, given);
    }

    /** The model of the solution that the tree of {@code node} is a part of. */
    public static SolutionModel of(Node node) {
        SolutionLanguageProcessor processor =
                (SolutionLanguageProcessor) node.getAstInfo().getLanguageProcessor();
        return processor.shared(SolutionModel.class, SolutionModel::ofTask);
    }

    private static SolutionModel ofTask(AnalysisTask task) {
        Path common = task.getFiles().stream()
                .map(TextFile::getFileId)
                .map(id -> Path.of(id.getAbsolutePath()).toAbsolutePath().getParent())
                .reduce(SolutionModel::commonFolder)
                .orElseThrow(() -> new IllegalStateException("PMD was given no files"));
        try {
            return read(common, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + common, e);
        }
    }

    private static Path commonFolder(Path a, Path b) {
        Path common = a;
        while (!b.startsWith(common)) {
            common = common.getParent();
        }
        return common;
    }

    /** The files of the tree. */
    public SourceTree tree() {
        return tree;
    }

    /** The projects, evaluated. */
    public Solution projects() {
        return projects;
    }

    /** The C# files. */
    public CSharpSources sources() {
        return sources;
    }

    /** What names in the C# files mean. */
    public Names names() {
        return names;
    }

    /**
     * What names in the C# files would mean, as the code is, if the solution used the release line {@code line} of
     * IdentityServer. Made when first asked for: few files need it.
     */
    public Names namesWith(String line) {
        return namesOfOtherLines.computeIfAbsent(line, wanted -> names(LibrarySurfaces.of(projects, wanted)));
    }

    /** The libraries that rules are about, as names call them: IdentityServer, and those whose surfaces were given. */
    public Set<String> libraries() {
        return Stream.concat(Stream.of(LibrarySurfaces.DUENDE), givenLibraries().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The libraries whose surfaces were given: of their releases Hob knows nothing. */
    public Set<String> givenLibraries() {
        return given.stream().map(GivenSurface::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The database schema; read when first asked for. */
    public synchronized SolutionSchema schema() {
        if (schema == null) {
            schema = SolutionSchema.read(sources, new SolutionProjects(projects));
        }
        return schema;
    }

    /**
     * What {@code compute} makes of this model, for all who ask for the {@code type}: made once, when first asked for. Safe to use from several
     * threads; {@code compute} itself must not ask for another such answer.
     */
    public <T> T answer(Class<T> type, Function<SolutionModel, T> compute) {
        return type.cast(answers.computeIfAbsent(type, wanted -> compute.apply(this)));
    }

    /** The C# files in which names that are looked for can play a part, under these or other names; sorted. */
    public SortedSet<String> relevantSources(Collection<String> words) {
        return sources.relevantTo(words);
    }

    /** The path of the file that {@code node} stands in, relative to the root, with {@code /}. */
    public String uri(Node node) {
        return uri(node.getTextDocument().getFileId());
    }

    /** The path of {@code file} relative to the root, with {@code /}. */
    public String uri(FileId file) {
        return tree.file(file.getOriginalPath()).orElseGet(() -> {
            Path path = Path.of(file.getAbsolutePath());
            return tree.root().relativize(path).toString().replace('\\', '/');
        });
    }

    /** The text of {@code line}, from 1, of the file {@code uri}, without its line end; empty if the file is gone. */
    public String line(String uri, int line) {
        try {
            return tree.read(uri).text().lines().skip(line - 1L).findFirst().orElse("");
        } catch (UnreadableFile e) {
            return "";
        }
    }
}
