package dev.hob.solution.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.ParsedFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The database schema as the whole solution knows it: which snapshot is the newest of its context, which one a migration belongs to, which
 * provider they are for, and what a key is really called. Answers lie behind a file's own snapshots and migrations, which {@link SnapshotReader} and
 * {@link MigrationReader} read from its tree.
 */
public final class SolutionSchema {

    /** EF Core's tool names a migration's file by the time it was made and its name. */
    private static final Pattern MIGRATION_FILE =
            Pattern.compile("(?:.*/)?(\\d{14})_[^/]*\\.cs", Pattern.CASE_INSENSITIVE);

    private final CSharpSources sources;
    private final SchemaProjects projects;
    private final ProjectGraph graph;
    private final CallSearch search;
    private final ProviderCalls providerCalls;
    private final List<PlacedSnapshot> snapshots;

    private SolutionSchema(CSharpSources sources, SchemaProjects projects, List<PlacedSnapshot> snapshots) {
        this.sources = sources;
        this.projects = projects;
        this.graph = new ProjectGraph(projects);
        this.search = new CallSearch(sources, projects);
        this.providerCalls = new ProviderCalls(search, graph);
        this.snapshots = snapshots;
    }

    /** Reads the model snapshots of a solution. */
    public static SolutionSchema read(CSharpSources sources, SchemaProjects projects) {
        List<PlacedSnapshot> snapshots = sources.filesWith(List.of("ModelSnapshot")).stream()
                .map(sources::parsed)
                .flatMap(SolutionSchema::snapshots)
                .toList();
        return new SolutionSchema(sources, projects, snapshots);
    }

    private static Stream<PlacedSnapshot> snapshots(ParsedFile file) {
        return file.tree().stream()
                .flatMap(tree -> SnapshotReader.read(tree).stream())
                .map(snapshot -> new PlacedSnapshot(file.uri(), snapshot, doubts(file, snapshot)));
    }

    private static List<String> doubts(ParsedFile file, ModelSnapshot snapshot) {
        return Stream.concat(
                        file.errors().stream()
                                .limit(1)
                                .map(error -> "line " + error.line() + " has a syntax error: " + error.message()),
                        snapshot.doubts().stream())
                .toList();
    }

    /** The snapshots in {@code file} that are the newest of their contexts. */
    public List<PlacedSnapshot> newestSnapshots(String file) {
        return snapshots.stream()
                .filter(placed -> placed.uri().equals(file))
                .filter(this::isNewest)
                .toList();
    }

    /** A project may keep an old folder of migrations, with a snapshot; those of other providers stand beside it with equal right. */
    private boolean isNewest(PlacedSnapshot placed) {
        return snapshots.stream()
                .filter(other -> isRival(other, placed))
                .max(Comparator.comparing(this::newestMigration).thenComparing(PlacedSnapshot::uri))
                .filter(placed::equals)
                .isPresent();
    }

    private boolean isRival(PlacedSnapshot a, PlacedSnapshot b) {
        return a.snapshot().simpleContext().equals(b.snapshot().simpleContext())
                && provider(a.snapshot()).equals(provider(b.snapshot()))
                && projects.projectOf(a.uri()).equals(projects.projectOf(b.uri()));
    }

    private static Optional<DatabaseProvider> provider(ModelSnapshot snapshot) {
        return snapshot.provider().map(ProviderEvidence::provider);
    }

    /** The time stamp of the newest migration beside a snapshot, empty if there is none. */
    private String newestMigration(PlacedSnapshot placed) {
        return sources.files().stream()
                .filter(uri -> Folders.of(uri).equals(placed.folder()))
                .map(MIGRATION_FILE::matcher)
                .filter(Matcher::matches)
                .map(file -> file.group(1))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /**
     * The snapshots that {@code migration} may lead to: those of its context if it names it, in its folder or, if that holds none, in its
     * project. Which context it is for stands in its designer file, which is not read.
     */
    public List<PlacedSnapshot> snapshotsFor(String file, Migration migration) {
        List<PlacedSnapshot> ofContext = snapshots.stream()
                .filter(placed -> migration.context().isEmpty()
                        || placed.snapshot().context().equals(migration.context()))
                .toList();
        List<PlacedSnapshot> beside = ofContext.stream()
                .filter(placed -> placed.folder().equals(Folders.of(file)))
                .toList();
        return !beside.isEmpty()
                ? beside
                : ofContext.stream()
                        .filter(placed -> projects.projectOf(placed.uri()).equals(projects.projectOf(file)))
                        .toList();
    }

    /** Whether some snapshot is of a context with this simple name. */
    public boolean hasSnapshotOf(String context) {
        return snapshots.stream()
                .anyMatch(placed -> placed.snapshot().simpleContext().equals(context));
    }

    /** Whether some snapshot holds the entity of the CLR type with this full name. */
    public boolean hasSnapshotWith(String entity) {
        return snapshots.stream()
                .anyMatch(placed -> placed.snapshot().entity(entity).isPresent());
    }

    /** Whether some snapshot or migration is of a context with this simple name. */
    public boolean hasMigrationsOf(String context) {
        return hasSnapshotOf(context)
                || sources.filesWith(List.of(context)).stream()
                        .flatMap(uri -> sources.parsed(uri).tree().stream())
                        .flatMap(
                                tree -> tree.descendants(ClassDeclaration.class).toStream())
                        .flatMap(type -> EfClasses.context(type).stream())
                        .anyMatch(named ->
                                named.substring(named.lastIndexOf('.') + 1).equals(context));
    }

    /** Whether a folder keeps the migrations of more than one context. */
    public boolean sharesFolder(PlacedSnapshot placed) {
        return snapshots.stream()
                        .filter(other -> other.folder().equals(placed.folder()))
                        .count()
                > 1;
    }

    /** The provider of a snapshot: what its text shows, else what its project and those around it call. */
    public Optional<ProviderEvidence> providerOf(PlacedSnapshot placed) {
        return placed.snapshot().provider().or(() -> providerNear(placed.uri()));
    }

    /** The provider that the project of {@code file} works with. */
    public Optional<ProviderEvidence> providerNear(String file) {
        return projects.projectOf(file).flatMap(providerCalls::nearest);
    }

    /** The provider that is chosen in the arguments of {@code call}, else that of its project. */
    public Optional<ProviderEvidence> providerOf(PlacedCall call) {
        return ProviderCalls.in(call).or(() -> providerNear(call.uri()));
    }

    /** The calls of {@code method} in the project of {@code file}, in those that it is built with, and in those built with it. */
    public List<PlacedCall> callsAround(String file, String method) {
        return search.in(around(file), List.of(method));
    }

    /** The newest snapshots in the project of {@code file}, in those that it is built with, and in those built with it. */
    public List<PlacedSnapshot> snapshotsAround(String file) {
        Set<String> around = around(file);
        return snapshots.stream()
                .filter(placed -> projects.projectOf(placed.uri())
                        .filter(around::contains)
                        .isPresent())
                .filter(this::isNewest)
                .toList();
    }

    private Set<String> around(String file) {
        return projects.projectOf(file)
                .map(project -> {
                    Set<String> around = new TreeSet<>(graph.above(project));
                    around.addAll(graph.below(project));
                    around.add(project);
                    return around;
                })
                .orElse(Set.of());
    }

    /** Where a context's migrations are kept, if a project is known to compile its snapshot. */
    public Optional<MigrationPlace> place(PlacedSnapshot placed) {
        return projects.projectOf(placed.uri())
                .map(project -> new MigrationPlace(
                        project, Folders.relative(placed.folder(), Folders.of(project)), startup(project)));
    }

    private String startup(String project) {
        if (projects.isExecutable(project)) {
            return "";
        }
        List<String> executables =
                graph.above(project).stream().filter(projects::isExecutable).toList();
        Set<String> hosts = sources.filesWith(List.of("AddIdentityServer"));
        return executables.stream()
                .filter(executable -> projects.files(executable).stream().anyMatch(hosts::contains))
                .findFirst()
                .orElseGet(() -> executables.stream().findFirst().orElse(""));
    }

    /**
     * What the primary key of {@code entity} is called when the migrations in {@code file} start: as an earlier migration of the same folder named it,
     * else as the snapshot says.
     */
    public String primaryKeyName(Entity entity, String file) {
        String folder = Folders.of(file);
        return sources.filesWith(List.of(entity.table().name())).stream()
                .filter(uri -> Folders.of(uri).equals(folder) && uri.compareTo(file) < 0)
                .flatMap(uri -> sources.parsed(uri).tree().stream())
                .flatMap(tree -> MigrationReader.read(tree).stream())
                .flatMap(migration -> migration.up().stream())
                .flatMap(operation -> KeyNames.given(operation, entity.table()).stream())
                .reduce((earlier, later) -> later)
                .orElseGet(entity::primaryKeyName);
    }
}
