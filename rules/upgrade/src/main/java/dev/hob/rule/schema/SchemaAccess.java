package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.schema.SolutionSchema;

/** The way from the file that is being visited to what the solution knows around it. */
public record SchemaAccess(SolutionModel model, String uri) {

    /** The way from {@code unit}. */
    public static SchemaAccess of(CompilationUnit unit) {
        SolutionModel model = SolutionModel.of(unit);
        return new SchemaAccess(model, model.uri(unit));
    }

    /** What the solution knows of the database. */
    public SolutionSchema schema() {
        return model.schema();
    }
}
