package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.SolutionSchema;
import java.util.Optional;

/** An entity of the library in a snapshot of the file that is being visited. */
record SnapshotEntity(CompilationUnit unit, PlacedSnapshot placed, Entity entity, SolutionSchema schema) {

    Optional<DatabaseProvider> provider() {
        return schema.providerOf(placed).map(ProviderEvidence::provider);
    }

    /** The context's name as messages give it. */
    String context() {
        return placed.snapshot().simpleContext();
    }
}
