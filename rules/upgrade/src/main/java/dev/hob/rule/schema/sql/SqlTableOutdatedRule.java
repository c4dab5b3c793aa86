package dev.hob.rule.schema.sql;

import dev.hob.hostfile.HostFile;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.release.Releases;
import dev.hob.rule.schema.model.ModelDifference;
import dev.hob.rule.schema.model.ModelFact;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.rule.schema.model.SnapshotDifference;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.ModelSnapshot;
import dev.hob.solution.schema.sql.SqlStatement.CreateTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports tables of the library that SQL kept by hand makes as an earlier release had them, unless some other SQL file of the solution makes up for
 * it. What differs is found as in model snapshots, as far as SQL shows it: tables and columns.
 */
public final class SqlTableOutdatedRule extends UpgradeRule {

    private static final PropertyDescriptor<List<String>> BESIDE = PropertyFactory.stringListProperty("beside")
            .desc("the entities beside which the other tables of their contexts must be")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> VALUES = PropertyFactory.stringProperty("values")
            .desc("for existing rows, one a line: property | value that is safe")
            .defaultValue("")
            .build();

    private static final ReleaseModels MODELS = ReleaseModels.load(Releases.load());

    /** Declares the properties. */
    public SqlTableOutdatedRule() {
        definePropertyDescriptor(BESIDE);
        definePropertyDescriptor(VALUES);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        HostFile file = (HostFile) root;
        SolutionModel model = SolutionModel.of(root);
        if (file.kind() == HostFile.Kind.SQL && isBelow(model)) {
            HandKeptTables tables = HandKeptTables.of(root);
            for (CreateTable table : tables.in(model.uri(root))) {
                new TableEntity(MODELS, tables).of(table).ifPresent(entity -> check(entity, tables, file, context));
            }
        }
    }

    private boolean isBelow(SolutionModel model) {
        NuGetVersion first = NuGetVersion.parse(target().line().name()).orElseThrow();
        return LibraryVersions.of(model).found(uri -> true).stream()
                .anyMatch(version -> version.withoutPrerelease().compareTo(first) < 0);
    }

    private void check(Entity entity, HandKeptTables tables, HostFile file, RuleContext context) {
        String name = entity.type().substring(entity.type().lastIndexOf('.') + 1);
        ModelSnapshot alone =
                new ModelSnapshot("", TextRegion.caretAt(0), Optional.empty(), List.of(entity), List.of());
        String keeper = contextOf(name);
        List<ModelDifference> differences = SnapshotDifference.of(alone, MODELS, target().line()).stream()
                .filter(difference -> difference.needed().context().equals(keeper))
                .toList();
        List<ModelDifference> columns = differences.stream()
                .filter(d ->
                        d.needed().what() == What.COLUMN && d.needed().entity().equals(name))
                .filter(d -> !d.needed().from().isIdentityServer4())
                .toList();
        reportMissing(
                entity, columns.stream().filter(ModelDifference::isMissing).toList(), file, context);
        columns.stream()
                .filter(difference -> !difference.isMissing())
                .forEach(difference -> reportOutdated(entity, difference, file, context));
        if (getProperty(BESIDE).contains(name)) {
            differences.stream()
                    .filter(d -> d.needed().what() == What.TABLE
                            && !d.needed().from().isIdentityServer4())
                    .filter(d -> !tables.creates(d.needed().value()))
                    .forEach(difference -> reportTable(entity, difference, file, context));
        }
    }

    private static String contextOf(String entity) {
        return MODELS.facts().stream()
                .filter(fact -> fact.entity().equals(entity))
                .map(ModelFact::context)
                .findFirst()
                .orElseThrow();
    }

    private void reportMissing(Entity entity, List<ModelDifference> missing, HostFile file, RuleContext context) {
        if (!missing.isEmpty()) {
            Map<String, String> values = getProperty(VALUES)
                    .strip()
                    .lines()
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
            String columns = missing.stream()
                    .map(d -> "%s (%s%s)"
                            .formatted(
                                    d.needed().name(),
                                    d.needed().shape().text(),
                                    values.containsKey(d.needed().name())
                                            ? "; existing rows: "
                                                    + values.get(d.needed().name())
                                            : ""))
                    .collect(Collectors.joining(", "));
            report(
                    entity.region(),
                    "The table %s is made without %s, which the library needs of it."
                            .formatted(
                                    entity.table().name(),
                                    missing.stream().map(ModelDifference::text).collect(Collectors.joining(" and "))),
                    "Add here, or in a script that alters the table: " + columns + ".",
                    file,
                    context);
        }
    }

    private void reportOutdated(Entity entity, ModelDifference difference, HostFile file, RuleContext context) {
        report(
                difference.property().orElseThrow().region(),
                "The column %s.%s is made as before %s: the library needs %s."
                        .formatted(
                                entity.table().name(),
                                difference.needed().name(),
                                difference.needed().from().name(),
                                difference.text()),
                "Change it here, or in a script that alters the table. On SQL Server a key column can be altered only while its primary key is dropped.",
                file,
                context);
    }

    private void reportTable(Entity beside, ModelDifference difference, HostFile file, RuleContext context) {
        report(
                beside.region(),
                "Beside %s the table %s is missing, which came with %s."
                        .formatted(
                                beside.table().name(),
                                difference.needed().value(),
                                difference.needed().from().name()),
                "Create " + MODELS.describeTable(difference.needed().entity(), target().line()) + ".",
                file,
                context);
    }

    private void report(TextRegion region, String message, String advice, HostFile file, RuleContext context) {
        FindingDraft.of(this, file)
                .at(region.getStartOffset(), region.getEndOffset())
                .advice(advice + " Do so before the new code goes live.")
                .report(context, this, message);
    }
}
