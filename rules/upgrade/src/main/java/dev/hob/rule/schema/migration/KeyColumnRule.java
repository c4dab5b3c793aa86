package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.schema.SchemaAccess;
import dev.hob.solution.schema.Migration;
import dev.hob.solution.schema.MigrationOperation;
import dev.hob.solution.schema.MigrationReader;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** A rule about what migrations do to a key column of the library. */
abstract class KeyColumnRule extends UpgradeRule {

    private static final PropertyDescriptor<String> ENTITY = PropertyFactory.stringProperty("entity")
            .desc("full name of the entity")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TABLE = PropertyFactory.stringProperty("table")
            .desc("its table, where no snapshot tells")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> PROPERTY = PropertyFactory.stringProperty("property")
            .desc("the key's property")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> TYPES = PropertyFactory.stringListProperty("types")
            .desc("the C# types that it changes between")
            .emptyDefaultValue()
            .build();

    KeyColumnRule() {
        definePropertyDescriptor(ENTITY);
        definePropertyDescriptor(TABLE);
        definePropertyDescriptor(PROPERTY);
        definePropertyDescriptor(TYPES);
    }

    @Override
    protected final void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        KeyColumnReader reader = new KeyColumnReader(
                getProperty(ENTITY), getProperty(TABLE), getProperty(PROPERTY), Set.copyOf(getProperty(TYPES)));
        for (Migration migration : MigrationReader.read(unit, access.model().names()::declaration)) {
            reader.read(migration, unit, access).forEach(found -> check(found, context));
        }
    }

    /** Reports what is wrong with {@code found}. */
    abstract void check(KeyMigration found, RuleContext context);

    final FindingDraft draft(KeyMigration found, MigrationOperation operation) {
        TextRegion region = operation.source().method();
        return FindingDraft.of(this, found.unit()).at(region.getStartOffset(), region.getEndOffset());
    }
}
