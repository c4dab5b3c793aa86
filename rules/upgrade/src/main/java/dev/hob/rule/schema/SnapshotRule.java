package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.SolutionSchema;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** A rule about what the newest model snapshot of a context holds or lacks. */
abstract class SnapshotRule extends UpgradeRule {

    /** The entity whose presence makes a snapshot one that the rule speaks of. */
    static final PropertyDescriptor<String> ENTITY = PropertyFactory.stringProperty("entity")
            .desc("full name of the entity that the model must hold")
            .defaultValue("")
            .build();

    SnapshotRule() {
        definePropertyDescriptor(ENTITY);
    }

    @Override
    protected final void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        for (PlacedSnapshot placed : access.schema().newestSnapshots(access.uri())) {
            placed.snapshot()
                    .entity(getProperty(ENTITY))
                    .filter(entity -> entity.migrated())
                    .ifPresent(entity -> check(new SnapshotEntity(unit, placed, entity, access.schema()), context));
        }
    }

    abstract void check(SnapshotEntity found, RuleContext context);

    final FindingDraft draft(SnapshotEntity found, TextRegion region) {
        return FindingDraft.of(this, found.unit()).at(region.getStartOffset(), region.getEndOffset());
    }

    /** The commands that bring the context to the target release, with what is to be done between them. */
    final String commands(SnapshotEntity found, String between) {
        SolutionSchema schema = found.schema();
        String context = found.context();
        String name = MigrationCommand.nameFor(getProperty(TO));
        String migration = schema.sharesFolder(found.placed()) ? name + "_" + context : name;
        return schema.place(found.placed())
                .map(place ->
                        new MigrationCommand(migration, context, place.folder(), place.project(), place.startup()))
                .orElseGet(() ->
                        new MigrationCommand(migration, context, found.placed().folder(), "", ""))
                .advice(between);
    }
}
