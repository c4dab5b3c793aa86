package dev.hob.solution.project;

import dev.hob.language.MalformedText;
import dev.hob.solution.evaluation.FileContext;
import dev.hob.solution.evaluation.ProjectFiles;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The projects of a source tree, evaluated: the answer to “which version does this project get, and where is that
 * written”. Read once, before any rule runs; immutable afterwards.
 */
public final class Solution {

    private static final Pattern PROJECT = Pattern.compile("(?i).*\\.(?:cs|fs|vb|sql)proj");

    private final SourceTree tree;
    private final List<Project> projects;
    private final Map<String, Project> byUri = new HashMap<>();
    private final Map<String, List<Project>> byCompiledFile = new HashMap<>();
    private final Map<String, List<Set<String>>> symbolSets = new HashMap<>();
    private final List<Problem> problems;
    private final PackageGraph packages = new PackageGraph(this);

    private Solution(SourceTree tree, List<Project> projects, SortedSet<Problem> problems) {
        this.tree = tree;
        this.projects = List.copyOf(projects);
        this.problems = List.copyOf(problems);
        for (Project project : projects) {
            byUri.put(project.uri().toLowerCase(Locale.ROOT), project);
            project.targets().stream()
                    .flatMap(Solution::sources)
                    .distinct()
                    .forEach(file -> byCompiledFile
                            .computeIfAbsent(file, f -> new ArrayList<>(1))
                            .add(project));
            if (project.language() == Project.Language.CSHARP) {
                project.targets().forEach(this::addSymbols);
            }
        }
    }

    private static Stream<String> sources(TargetBuild target) {
        return Stream.concat(target.compile().stream(), target.views().stream());
    }

    private void addSymbols(TargetBuild target) {
        sources(target).forEach(file -> {
            List<Set<String>> sets = symbolSets.computeIfAbsent(file, f -> new ArrayList<>(1));
            if (!sets.contains(target.symbols())) {
                sets.add(target.symbols());
            }
        });
    }

    /**
     * Reads the tree below {@code root}.
     *
     * @throws IOException if {@code root} cannot be listed
     */
    public static Solution load(Path root) throws IOException {
        return load(SourceTree.walk(root));
    }

    /** Reads the projects of {@code tree}. */
    public static Solution load(SourceTree tree) {
        ProjectFiles files = new ProjectFiles(tree);
        ProjectReader reader = new ProjectReader(files);
        List<Project> projects = new ArrayList<>();
        SortedSet<Problem> problems = new TreeSet<>(tree.problems());
        for (String uri : tree.files()) {
            if (PROJECT.matcher(uri).matches()) {
                Optional<FileContext> file = files.read(uri);
                file.map(reader::read).ifPresent(projects::add);
            }
        }
        problems.addAll(files.problems());
        problems.addAll(reader.problems());
        projects.forEach(project -> problems.addAll(project.notes()));
        return new Solution(tree, projects, problems);
    }

    /** The files of the tree. */
    public SourceTree tree() {
        return tree;
    }

    /** All projects, sorted by URI. */
    public List<Project> projects() {
        return projects;
    }

    /** Files that could not be read or parsed, and what leads out of what can be known; sorted. */
    public List<Problem> problems() {
        return problems;
    }

    /** The project whose file is {@code uri}, whatever its case. */
    public Optional<Project> project(String uri) {
        return Optional.ofNullable(byUri.get(uri.toLowerCase(Locale.ROOT)));
    }

    /**
     * The projects that {@code solutionFile}, a {@code .sln} or {@code .slnx}, lists and that lie in the tree.
     *
     * @throws UnreadableFile if it cannot be read
     * @throws MalformedText if it is XML and not well-formed
     */
    public List<Project> projectsIn(String solutionFile) throws UnreadableFile, MalformedText {
        return SolutionFile.projects(tree, solutionFile).stream()
                .flatMap(uri -> project(uri).stream())
                .distinct()
                .toList();
    }

    /**
     * Where {@code build} gets the package {@code id} (the whole id, without case): its own reference first, then the
     * nearest through project references. Empty if it does not get it.
     */
    public List<PackageReach> reach(TargetBuild build, String id) {
        return reach(build).stream().filter(way -> way.use().is(id)).toList();
    }

    /** All packages that {@code build} gets, on every way it gets them: its own references first, then the nearest. */
    public List<PackageReach> reach(TargetBuild build) {
        return packages.reach(build);
    }

    /** Every package reference of every build, in the order of the projects. */
    public List<ReferencedPackage> packages() {
        return projects.stream()
                .flatMap(project -> project.targets().stream()
                        .flatMap(build ->
                                build.packages().stream().map(use -> new ReferencedPackage(project, build, use))))
                .toList();
    }

    /** The package references whose version is written in {@code uri}, wherever the reference stands. */
    public List<ReferencedPackage> packagesWrittenIn(String uri) {
        return packages().stream()
                .filter(each -> each.use().version().origin().uri().equals(uri))
                .toList();
    }

    /** The symbols that {@code #if} sees in {@code sourceFile}, for each build that compiles it and differs in them. */
    public List<Set<String>> symbolSets(String sourceFile) {
        return List.copyOf(symbolSets.getOrDefault(sourceFile, List.of()));
    }

    /** The projects that compile {@code sourceFile} in one of their target frameworks, sorted; several may share a file. */
    public List<Project> projectsOf(String sourceFile) {
        return List.copyOf(byCompiledFile.getOrDefault(sourceFile, List.of()));
    }
}
