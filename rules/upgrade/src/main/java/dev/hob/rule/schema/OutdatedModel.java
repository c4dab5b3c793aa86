package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.SolutionSchema;
import java.util.Optional;

/** A snapshot of the file that is being visited, which a rule has something to say about. */
record OutdatedModel(CompilationUnit unit, PlacedSnapshot placed, SolutionSchema schema, ReleaseModels models) {

    Optional<DatabaseProvider> provider() {
        return schema.providerOf(placed).map(ProviderEvidence::provider);
    }

    /** The context's name as messages give it. */
    String context() {
        return placed.snapshot().simpleContext();
    }

    /** An entity of the library by its simple name. */
    Optional<Entity> entity(String name) {
        return placed.snapshot().entity(models.typeOf(name));
    }

    /** The commands that bring the context to {@code release}, with what is to be done between them. */
    String commands(String release, String between) {
        String name = MigrationCommand.nameFor(release);
        String migration = schema.sharesFolder(placed) ? name + "_" + context() : name;
        return schema.place(placed)
                .map(place ->
                        new MigrationCommand(migration, context(), place.folder(), place.project(), place.startup()))
                .orElseGet(() -> new MigrationCommand(migration, context(), placed.folder(), "", ""))
                .advice(between);
    }
}
