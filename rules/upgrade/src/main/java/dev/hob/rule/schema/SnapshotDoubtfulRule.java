package dev.hob.rule.schema;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.schema.PlacedSnapshot;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports model snapshots with entities of the library of which Hob cannot tell what they say, so that no other rule speaks of them. */
public final class SnapshotDoubtfulRule extends UpgradeRule {

    private static final PropertyDescriptor<String> NAMESPACE = PropertyFactory.stringProperty("namespace")
            .desc("the namespace of the library's entities; snapshots that do not name it are no concern")
            .defaultValue("")
            .build();

    /** Declares the property. */
    public SnapshotDoubtfulRule() {
        definePropertyDescriptor(NAMESPACE);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        if (!unit.getSource().toString().contains(getProperty(NAMESPACE))) {
            return;
        }
        SchemaAccess access = SchemaAccess.of(unit);
        for (PlacedSnapshot placed : access.schema().newestSnapshots(access.uri())) {
            if (!placed.complete()) {
                TextRegion name = placed.snapshot().name();
                FindingDraft.of(this, unit)
                        .at(name.getStartOffset(), name.getEndOffset())
                        .advice(
                                "Let Entity Framework's tool write it again: take the newest migration back with dotnet ef migrations remove, if it is not"
                                        + " applied yet, and add it again. Then audit once more.")
                        .report(context, this, placed.snapshot().simpleContext(), String.join("; ", placed.doubts()));
            }
        }
    }
}
