package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Compilation;
import dev.hob.solution.names.Compilations;
import dev.hob.solution.names.Libraries;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.SolutionCompilations;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.ParsedFile;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.Surface.PackageSurface;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the surface of the packages of a source tree. */
public final class SourceReader {

    private static final String NO_PROJECT = "(no project)";

    private final CSharpSources sources;
    private final Names names;
    private final Set<String> nullableFiles = new HashSet<>();

    private SourceReader(Solution solution) {
        Libraries libraries = Libraries.ofPlatform();
        SolutionCompilations compilations = new SolutionCompilations(solution, libraries);
        this.sources = CSharpSources.read(solution.tree(), List.of(), solution::symbolSets);
        Compilation loose = ofLooseFiles(sources.files(), libraries);
        Compilations all = uri -> compilations.of(uri).isEmpty() ? List.of(loose) : compilations.of(uri);
        this.names = new Names(solution.tree(), sources, all, libraries);
        solution.projects()
                .forEach(project -> project.targets().stream()
                        .filter(SourceReader::isNullable)
                        .forEach(target -> nullableFiles.addAll(target.compile())));
    }

    /** Files that no project compiles are compiled together. */
    private static Compilation ofLooseFiles(List<String> files, Libraries libraries) {
        Map<String, Answer> reach =
                libraries.optional().stream().collect(Collectors.toMap(name -> name, name -> Answer.POSSIBLE));
        return new Compilation(NO_PROJECT, Set.of(NO_PROJECT), files, List.of(), reach, false);
    }

    /**
     * What was read.
     *
     * @param surface the surface of the packages
     * @param files the files that it was read from
     */
    public record Outcome(Surface surface, List<ParsedFile> files) {

        /** Keeps the files as they are. */
        public Outcome {
            files = List.copyOf(files);
        }
    }

    /** Reads the surface of {@code packages}, which lie in {@code solution}. */
    public static Outcome read(Solution solution, List<LibraryPackage> packages) {
        return new SourceReader(solution).read(packages);
    }

    private Outcome read(List<LibraryPackage> packages) {
        Map<String, List<ParsedFile>> files = new TreeMap<>();
        packages.forEach(each -> files.put(each.id(), parsed(each)));
        List<ParsedFile> all = files.values().stream().flatMap(List::stream).toList();
        SourceNames types = new SourceNames(names, TypesByName.of(trees(all)), this::isNullableContext);
        List<PackageSurface> surfaces = files.entrySet().stream()
                .map(each ->
                        new PackageSurface(each.getKey(), new DeclarationReader(types).read(trees(each.getValue()))))
                .filter(surface -> !surface.types().isEmpty())
                .toList();
        return new Outcome(new Surface(surfaces), all);
    }

    private List<ParsedFile> parsed(LibraryPackage libraryPackage) {
        return libraryPackage.files().stream()
                .filter(uri -> uri.toLowerCase(Locale.ROOT).endsWith(".cs"))
                .map(sources::parsed)
                .toList();
    }

    private static List<CompilationUnit> trees(Collection<ParsedFile> files) {
        return files.stream().flatMap(file -> file.tree().stream()).toList();
    }

    private boolean isNullableContext(CSharpNode node) {
        return nullableFiles.contains(sources.uriOf(node.getCompilationUnit()).orElse(""));
    }

    private static boolean isNullable(TargetBuild target) {
        String nullable = target.nullable();
        return nullable.equalsIgnoreCase("enable") || nullable.equalsIgnoreCase("annotations");
    }
}
