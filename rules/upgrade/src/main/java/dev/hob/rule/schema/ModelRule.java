package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ModelDifference;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.rule.schema.model.SnapshotDifference;
import dev.hob.solution.schema.PlacedSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * A rule about what one release brought to the library's model and the newest snapshot of a context does not have yet. Which release and which entities
 * are its properties; what differs is found by {@link SnapshotDifference}.
 */
abstract class ModelRule extends UpgradeRule {

    private static final PropertyDescriptor<String> RELEASE = PropertyFactory.stringProperty("release")
            .desc("the release line that brought what the rule is about")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> ENTITIES = PropertyFactory.stringListProperty("entities")
            .desc("the entities that the rule is about, without their namespace")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<List<String>> WHAT = PropertyFactory.stringListProperty("what")
            .desc("what of them: table, column, key, index")
            .emptyDefaultValue()
            .build();

    private static final ReleaseModels MODELS = ReleaseModels.load(Releases.load());

    ModelRule() {
        definePropertyDescriptor(RELEASE);
        definePropertyDescriptor(ENTITIES);
        definePropertyDescriptor(WHAT);
    }

    @Override
    protected final void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        for (PlacedSnapshot placed : access.schema().newestSnapshots(access.uri())) {
            if (placed.complete()) {
                OutdatedModel model = new OutdatedModel(unit, placed, access.schema(), MODELS);
                differences(placed).forEach((entity, differences) -> check(model, entity, differences, context));
            }
        }
    }

    private Map<String, List<ModelDifference>> differences(PlacedSnapshot placed) {
        return SnapshotDifference.of(placed.snapshot(), MODELS, target().line()).stream()
                .filter(this::isMine)
                .collect(Collectors.groupingBy(
                        difference -> difference.needed().entity(), LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isMine(ModelDifference difference) {
        return difference.needed().from().name().equals(getProperty(RELEASE))
                && getProperty(ENTITIES).contains(difference.needed().entity())
                && getProperty(WHAT).contains(difference.needed().what().word());
    }

    /** Reports what {@code entity} differs in. */
    abstract void check(OutdatedModel model, String entity, List<ModelDifference> differences, RuleContext context);

    final FindingDraft draft(OutdatedModel model, TextRegion region, List<ModelDifference> differences) {
        FindingDraft draft = FindingDraft.of(this, model.unit()).at(region.getStartOffset(), region.getEndOffset());
        return differences.stream().allMatch(ModelDifference::certain) ? draft : draft.possible();
    }

    final String commands(OutdatedModel model, String between) {
        return model.commands(getProperty(TO), between);
    }
}
