package dev.hob.solution.source;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.razor.RazorFile;
import dev.hob.csharp.razor.RazorSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The C# files of a solution, Razor files among them where it is known what is around those. All are read once, as bytes, for their outlines and for the words that matter; those that
 * matter are parsed when first asked for, once for each set of symbols that makes a difference to them, and kept. Safe to
 * use from several threads.
 */
public final class CSharpSources {

    private final SourceTree tree;
    private final Function<String, List<Set<String>>> symbols;
    private final Optional<RazorSurroundings> razor;
    private final List<String> files;
    private final SortedSet<String> doubtful = Collections.synchronizedSortedSet(new TreeSet<>());
    private final Map<String, FileOutline> outlines = new ConcurrentHashMap<>();
    private final Map<String, SortedSet<String>> filesByType = new ConcurrentHashMap<>();
    private final Map<String, SortedSet<String>> filesByExtensionMethod = new ConcurrentHashMap<>();
    private final SortedSet<String> filesWithExtensionBlocks = Collections.synchronizedSortedSet(new TreeSet<>());
    private final Map<String, SortedSet<String>> filesByWord = new ConcurrentHashMap<>();
    private final Map<String, LazyFile> parsed = new ConcurrentHashMap<>();
    private final Map<CompilationUnit, Origin> origins = Collections.synchronizedMap(new IdentityHashMap<>());

    private CSharpSources(
            SourceTree tree, Function<String, List<Set<String>>> symbols, Optional<RazorSurroundings> razor) {
        this.tree = tree;
        this.symbols = symbols;
        this.razor = razor;
        this.files = tree.files().stream()
                .filter(uri -> isWritten(uri) || razor.isPresent() && RazorFile.isRazor(uri))
                .toList();
    }

    /**
     * Reads the C# files of {@code tree}.
     *
     * @param words the words that are looked for at once; others can be asked for later
     * @param symbols the symbols for which {@code #if} holds in a file, for each build that compiles it
     */
    public static CSharpSources read(
            SourceTree tree, Collection<String> words, Function<String, List<Set<String>>> symbols) {
        return read(tree, words, symbols, Optional.empty());
    }

    /**
     * Reads the C# files and the Razor files of {@code tree}.
     *
     * @param razor what is around the Razor files; asked when one is parsed
     * @see #read(SourceTree, Collection, Function)
     */
    public static CSharpSources read(
            SourceTree tree,
            Collection<String> words,
            Function<String, List<Set<String>>> symbols,
            RazorSurroundings razor) {
        return read(tree, words, symbols, Optional.of(razor));
    }

    private static CSharpSources read(
            SourceTree tree,
            Collection<String> words,
            Function<String, List<Set<String>>> symbols,
            Optional<RazorSurroundings> razor) {
        CSharpSources sources = new CSharpSources(tree, symbols, razor);
        sources.scan(words, true);
        return sources;
    }

    /** Whether a file is C# that somebody wrote: designer files and what builds put into {@code obj} are not. */
    private static boolean isWritten(String uri) {
        String name = uri.toLowerCase(Locale.ROOT);
        return name.endsWith(".cs") && !name.endsWith(".designer.cs");
    }

    private void scan(Collection<String> words, boolean withOutlines) {
        WordScanner scanner = new WordScanner(words);
        words.forEach(word -> filesByWord.put(word, Collections.synchronizedSortedSet(new TreeSet<>())));
        files.parallelStream().forEach(uri -> {
            byte[] bytes = bytesOf(uri);
            if (withOutlines) {
                addOutline(uri, outline(uri, bytes));
            }
            scanner.wordsIn(bytes).forEach(word -> filesByWord.get(word).add(uri));
        });
    }

    /** Brackets in the text of markup need not match, and of what a Razor file declares most is its own class. */
    private FileOutline outline(String uri, byte[] bytes) {
        if (RazorFile.isRazor(uri)) {
            return RazorOutline.of(uri, bytes);
        }
        if (!BracketBalance.holds(bytes)) {
            doubtful.add(uri);
        }
        return OutlineScanner.outline(bytes);
    }

    private void addOutline(String uri, FileOutline outline) {
        outlines.put(uri, outline);
        outline.types().forEach(type -> add(filesByType, type, uri));
        outline.extensionMethods().forEach(method -> add(filesByExtensionMethod, method, uri));
        if (outline.extensionBlocks()) {
            filesWithExtensionBlocks.add(uri);
        }
    }

    private static void add(Map<String, SortedSet<String>> map, String key, String uri) {
        map.computeIfAbsent(key, k -> Collections.synchronizedSortedSet(new TreeSet<>()))
                .add(uri);
    }

    /** The bytes of a file as UTF-8; nothing if it cannot be read, which makes it doubtful. */
    private byte[] bytesOf(String uri) {
        try {
            return Utf8Bytes.of(Files.readAllBytes(tree.path(uri)));
        } catch (IOException e) {
            doubtful.add(uri);
            return new byte[0];
        }
    }

    /** All C# files, sorted. */
    public List<String> files() {
        return files;
    }

    /** The files whose directives hold in the Razor file {@code uri} too, nearest first; none for other files. */
    public List<String> razorImports(String uri) {
        return RazorFile.isRazor(uri) ? razor.map(around -> around.imports(uri)).orElse(List.of()) : List.of();
    }

    /** What {@code uri} declares. */
    public FileOutline outline(String uri) {
        return outlines.getOrDefault(uri, FileOutline.EMPTY);
    }

    /** The files that cannot be read or whose brackets do not seem to match: worth parsing to see what is wrong; sorted. */
    public SortedSet<String> doubtful() {
        return new TreeSet<>(doubtful);
    }

    /** The files that may declare a type of this simple name, sorted. */
    public SortedSet<String> filesDeclaring(String type) {
        return filesByType.getOrDefault(type, Collections.emptySortedSet());
    }

    /** The files that may declare an extension method of this name, sorted. */
    public SortedSet<String> filesExtending(String method) {
        SortedSet<String> found = new TreeSet<>(filesWithExtensionBlocks);
        found.addAll(filesByExtensionMethod.getOrDefault(method, Collections.emptySortedSet()));
        return found;
    }

    /** The files that any of {@code words} stands in, sorted. */
    public SortedSet<String> filesWith(Collection<String> words) {
        lookFor(words);
        SortedSet<String> found = new TreeSet<>();
        words.forEach(word -> found.addAll(filesByWord.get(word)));
        return found;
    }

    /**
     * The files in which names that are looked for can play a part: those that hold one of {@code words}, an alias of
     * one, or the name of an own type that derives from one; sorted.
     */
    public SortedSet<String> relevantTo(Collection<String> words) {
        return new RelevantSources(this).with(words);
    }

    private synchronized void lookFor(Collection<String> words) {
        List<String> unknown =
                words.stream().filter(word -> !filesByWord.containsKey(word)).toList();
        if (!unknown.isEmpty()) {
            scan(unknown, false);
        }
    }

    /** The file as the first build sees it that compiles it, parsed now if it was not before. */
    public ParsedFile parsed(String uri) {
        return parsed.computeIfAbsent(uri, LazyFile::new).first();
    }

    /**
     * The file as each build sees it that compiles it: one tree for each set of symbols that makes a difference, {@link
     * #parsed} first.
     */
    public List<ParsedFile> variants(String uri) {
        return parsed.computeIfAbsent(uri, LazyFile::new).all();
    }

    /** The files that were parsed so far, sorted. */
    public List<ParsedFile> parsedFiles() {
        return parsed.values().stream()
                .map(LazyFile::first)
                .sorted((a, b) -> a.uri().compareTo(b.uri()))
                .toList();
    }

    /** The file that {@code unit} is the tree of, if it was parsed here. */
    public Optional<String> uriOf(CompilationUnit unit) {
        return Optional.ofNullable(origins.get(unit)).map(Origin::uri);
    }

    /** Whether a build with these symbols sees the file that {@code unit} is a tree of as that tree, not as another of {@link #variants}. */
    public boolean isSeenWith(CompilationUnit unit, Set<String> symbols) {
        Origin origin = origins.get(unit);
        return origin == null || ConditionalSymbols.areAlike(unit.getSource(), origin.symbols(), symbols);
    }

    /** What a tree was made of. */
    private record Origin(String uri, Set<String> symbols) {}

    private ParsedFile parse(String uri, Set<String> defined) {
        try {
            String text = tree.read(uri).text();
            CSharpSource source = RazorFile.isRazor(uri) && razor.isPresent()
                    ? RazorSource.read(text, defined, razor.get().of(uri))
                    : CSharpSource.read(text, defined);
            origins.put(source.tree(), new Origin(uri, defined));
            return new ParsedFile(uri, Optional.of(source.tree()), source.errors(), "");
        } catch (UnreadableFile e) {
            return new ParsedFile(uri, Optional.empty(), List.of(), e.getMessage());
        }
    }

    /** Parses a file when first asked, while other threads may parse others. */
    private final class LazyFile {

        private final String uri;
        private final List<Set<String>> sets;
        private ParsedFile first;
        private List<ParsedFile> all;

        LazyFile(String uri) {
            this.uri = uri;
            this.sets = symbols.apply(uri);
        }

        synchronized ParsedFile first() {
            if (first == null) {
                first = parse(uri, sets.isEmpty() ? Set.of() : sets.get(0));
            }
            return first;
        }

        synchronized List<ParsedFile> all() {
            if (all == null) {
                String text =
                        first().tree().map(unit -> unit.getSource().toString()).orElse("");
                List<ParsedFile> variants = new ArrayList<>(List.of(first()));
                ConditionalSymbols.distinct(text, sets).stream().skip(1).forEach(set -> variants.add(parse(uri, set)));
                all = List.copyOf(variants);
            }
            return all;
        }
    }
}
