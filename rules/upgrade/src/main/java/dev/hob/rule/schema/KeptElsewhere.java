package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.release.Release;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ContextChanges;
import dev.hob.rule.schema.model.ModelFact;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.rule.schema.sql.HandKeptTables;
import dev.hob.solution.project.Project;
import dev.hob.solution.schema.SolutionProjects;
import dev.hob.solution.source.UnreadableFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The database of a context whose schema nothing in the tree keeps: whether that is so, what the upgrade changes in it, and what to do. Rules ask once
 * they have found the context.
 *
 * @param base the library's context that it is or derives from, full name
 * @param context its own simple name
 * @param unit the file that shows it
 */
record KeptElsewhere(String base, String context, CompilationUnit unit, SchemaAccess access, Release target) {

    private static final Releases RELEASES = Releases.load();
    private static final ReleaseModels MODELS = ReleaseModels.load(RELEASES);
    private static final String DESIGNER = ".designer.cs";
    private static final String SUFFIX = "DbContext";

    /** Whether no snapshot, no migration and no SQL in the tree keeps the tables. */
    boolean isSo() {
        return !access.schema().hasMigrationsOf(context)
                && !hasDesignerFile()
                && MODELS.facts().stream()
                        .filter(fact ->
                                fact.what() == What.TABLE && fact.context().equals(model()))
                        .map(ModelFact::entity)
                        .noneMatch(entity -> access.schema().hasSnapshotWith(MODELS.typeOf(entity)))
                && !HandKeptTables.of(unit).keepsAnyOf(model(), MODELS);
    }

    /** The files that Entity Framework writes beside migrations are not read as C#: they repeat the model. */
    private boolean hasDesignerFile() {
        Pattern attribute = Pattern.compile("DbContext\\(typeof\\((?:[\\w:]+\\.)*" + Pattern.quote(context) + "\\)");
        return access.model().tree().files().stream()
                .filter(uri -> uri.toLowerCase(Locale.ROOT).endsWith(DESIGNER))
                .anyMatch(uri -> attribute.matcher(textOf(uri)).find());
    }

    private String textOf(String uri) {
        try {
            return access.model().tree().read(uri).text();
        } catch (UnreadableFile e) {
            return "";
        }
    }

    /** The context as {@code models.tsv} calls it. */
    private String model() {
        String name = base.substring(base.lastIndexOf('.') + 1);
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** What the upgrade changes in its database, in words; empty if nothing. */
    String changes() {
        return ContextChanges.text(MODELS, model(), from(), target.line());
    }

    /** The lowest line that the projects of the file are on; the one before the target if the sources do not tell. */
    private ReleaseLine from() {
        return LibraryVersions.of(access.model()).found(access.uri()::equals).stream()
                .flatMap(version -> RELEASES.lineOfVersion(version.toString()).stream())
                .findFirst()
                .orElseGet(() -> RELEASES.lines().get(target.line().order() - 1));
    }

    /**
     * How to bring it along.
     *
     * @param assembly the assembly of the migrations, if the sources name it
     */
    String advice(Optional<String> assembly) {
        SolutionProjects projects = new SolutionProjects(access.model().projects());
        Optional<String> keeper = assembly.flatMap(this::projectOf);
        String startup = projects.projectOf(access.uri())
                .filter(projects::isExecutable)
                .filter(project -> !Optional.of(project).equals(keeper))
                .orElse("");
        String name = MigrationCommand.nameFor(target.toString());
        String add = new MigrationCommand(name, context, "", keeper.orElse("THEIR_PROJECT"), startup).add();
        return "If migrations lie elsewhere, audit that folder too, and add one there once the packages are updated. "
                + assembly.map(named -> "The option MigrationsAssembly names their project: " + named + ".")
                        .orElse("Hosts name their project with the option MigrationsAssembly.")
                + "\n    " + add
                + "\nWhere there are none, a first one would create all tables anew. If scripts or a database project keep the schema, compare what this"
                + " writes, before and after the packages are updated:\n    dotnet ef dbcontext script -c " + context
                + "\nBring the database along before the new code goes live.";
    }

    private Optional<String> projectOf(String assembly) {
        return access.model().projects().projects().stream()
                .filter(project -> project.targets().stream()
                        .anyMatch(build -> build.assemblyName().equalsIgnoreCase(assembly)))
                .map(Project::uri)
                .findFirst();
    }
}
