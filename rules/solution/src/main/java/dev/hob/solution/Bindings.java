package dev.hob.solution;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.solution.names.Libraries;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.References;
import dev.hob.solution.names.SolutionCompilations;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.diff.ChangeKind;
import dev.hob.solution.surface.diff.SurfaceChange;
import dev.hob.solution.surface.diff.SurfaceDiff;
import dev.hob.solution.surface.file.ShippedSurfaces;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the names that the changes between two release lines turn on mean in the code of a solution. */
public final class Bindings {

    private static final String CONSTRUCTOR = ".#ctor";

    private final CSharpSources sources;
    private final Names names;
    private final Set<String> words;
    private final Set<String> libraries;

    private Bindings(Solution solution, String from, Set<String> words) {
        this.words = words;
        this.libraries = Set.of(from.startsWith("is4") ? LibrarySurfaces.IDENTITY_SERVER_4 : LibrarySurfaces.DUENDE);
        Libraries known = LibrarySurfaces.of(solution, from);
        SolutionCompilations compilations = new SolutionCompilations(solution, known);
        this.sources = CSharpSources.read(solution.tree(), words, solution::symbolSets);
        this.names = new Names(solution.tree(), sources, compilations, known);
    }

    /** The release lines whose surface is known, so that {@link #between} knows their names. */
    public static List<String> lines() {
        return ShippedSurfaces.lines();
    }

    /**
     * Every reference by a name that a change between the two lines turns on, by file and place.
     *
     * @param solution the solution
     * @param from the line that the code is written for, one of {@link #lines}
     * @param to the line that it moves to, one of {@link #lines}
     * @param inScope the files that are wanted, relative to the root
     */
    public static List<Binding> between(Solution solution, String from, String to, Predicate<String> inScope) {
        return new Bindings(solution, from, changedNames(from, to)).all(inScope);
    }

    /**
     * The names that the changes between two lines turn on: of what breaks somebody, and of what became obsolete. A
     * constructor counts as its type.
     */
    static Set<String> changedNames(String from, String to) {
        Surface before = ShippedSurfaces.of(from).orElseThrow();
        Surface after = ShippedSurfaces.of(to).orElseThrow();
        return SurfaceDiff.between(before, after).stream()
                .filter(change -> change.isBreaking() || change.change() == ChangeKind.OBSOLETED)
                .map(SurfaceChange::symbol)
                .map(Bindings::identifier)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The identifier in a documentation comment id without parameter list. */
    private static String identifier(String symbol) {
        String named =
                symbol.endsWith(CONSTRUCTOR) ? symbol.substring(0, symbol.length() - CONSTRUCTOR.length()) : symbol;
        String last = named.substring(Math.max(named.lastIndexOf('.'), named.indexOf(':')) + 1);
        int tick = last.indexOf('`');
        return tick < 0 ? last : last.substring(0, tick);
    }

    private List<Binding> all(Predicate<String> inScope) {
        return sources.filesWith(words).parallelStream()
                .filter(inScope)
                .flatMap(this::in)
                .toList();
    }

    /** What the names in a file mean: in each build that compiles it, and what is surer in one than in others counts. */
    private Stream<Binding> in(String uri) {
        SortedMap<Integer, Binding> byOffset = new TreeMap<>();
        sources.variants(uri).stream()
                .flatMap(file -> file.tree().stream())
                .forEach(unit -> addTo(byOffset, uri, unit));
        return byOffset.values().stream();
    }

    private void addTo(SortedMap<Integer, Binding> byOffset, String uri, CompilationUnit unit) {
        SourceText text = SourceText.of(unit.getSource().toString());
        for (NamedNode reference : References.in(unit).named(words)) {
            int offset = reference.getNameRegion().getStartOffset();
            Binding binding = binding(uri, text, offset, reference);
            byOffset.merge(
                    offset,
                    binding,
                    (a, b) -> b.meaning().answer().compareTo(a.meaning().answer()) < 0 ? b : a);
        }
    }

    private Binding binding(String uri, SourceText text, int offset, NamedNode reference) {
        return new Binding(
                uri,
                text.line(offset),
                text.column(offset),
                reference.getName(),
                names.reference(reference, libraries));
    }
}
