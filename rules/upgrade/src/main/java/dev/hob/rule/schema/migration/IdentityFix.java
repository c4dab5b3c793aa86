package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.SourceLines;
import dev.hob.rule.UsingInsertion;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.OperationSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Puts right what loses the numbers of a key column: gives {@code AlterColumn} the annotations that Entity Framework writes, and SQL for MySQL
 * its {@code AUTO_INCREMENT}.
 */
final class IdentityFix {

    private static final Map.Entry<String, String> MYSQL =
            Map.entry("MySql:ValueGenerationStrategy", "MySqlValueGenerationStrategy.IdentityColumn");
    private static final String MYSQL_NAMESPACE = "Microsoft.EntityFrameworkCore.Metadata";

    /** The definition of a whole number's column, up to where {@code AUTO_INCREMENT} belongs, in a literal of any kind. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?i)\\b(?:MODIFY|CHANGE)\\b(?:\\s+COLUMN\\b)?(?:\\s+[`\\w\\\\]+){1,2}?\\s+(?:BIGINT|INT|INTEGER)\\b"
                    + "(?:\\s*\\(\\s*\\d+\\s*\\))?(?:\\s+(?:UN)?SIGNED\\b)?(?:\\s+NOT\\s+NULL\\b)?");

    private final CompilationUnit unit;
    private final FileEdits edits;

    IdentityFix(KeyMigration migration) {
        this.unit = migration.unit();
        this.edits = new FileEdits(unit, migration.uri());
    }

    /** The fix for all of {@code troubles}, if every one can be put right. */
    Optional<Fix> of(List<IdentityTrouble> troubles, DatabaseProvider provider) {
        boolean alterations = troubles.stream()
                .allMatch(trouble -> trouble.operation() instanceof AlterColumn alter
                        && alter.source().isStatementInBlock());
        if (alterations) {
            troubles.forEach(trouble -> add((AlterColumn) trouble.operation(), provider));
            importEnumeration(provider);
            return Optional.of(edits.fix("Say the identity in .Annotation and in .OldAnnotation", Fix.Safety.SAFE));
        }
        boolean definitions = troubles.stream()
                .allMatch(trouble -> trouble.kind() == IdentityTrouble.Kind.SQL_REDEFINES_WITHOUT
                        && addAutoIncrement(trouble.operation().source().call()));
        return definitions
                ? Optional.of(edits.fix("Say AUTO_INCREMENT in the column's definition", Fix.Safety.SUGGESTED))
                : Optional.empty();
    }

    private void importEnumeration(DatabaseProvider provider) {
        ClassDeclaration migration = unit.descendants(ClassDeclaration.class).first();
        if (provider == DatabaseProvider.MYSQL
                && !SolutionModel.of(unit).names().isImported(MYSQL_NAMESPACE, migration)) {
            new UsingInsertion(unit).add(MYSQL_NAMESPACE, edits);
        }
    }

    /** The last definition in the SQL is the one that counts. */
    private boolean addAutoIncrement(TextRegion call) {
        Matcher definitions = DEFINITION.matcher(unit.getSource());
        definitions.region(call.getStartOffset(), call.getEndOffset());
        int end = -1;
        while (definitions.find()) {
            end = definitions.end();
        }
        if (end >= 0) {
            edits.insert(end, " AUTO_INCREMENT");
        }
        return end >= 0;
    }

    private void add(AlterColumn alter, DatabaseProvider provider) {
        IdentityAnnotations identity = IdentityAnnotations.of(alter, provider);
        Map.Entry<String, String> value = identity.after().or(identity::before).orElse(MYSQL);
        OperationSource place = alter.source();
        String indentation = "\n"
                + SourceLines.indentationAt(unit.getSource(), place.statement().getStartOffset());
        String deeper = indentation + (indentation.contains("\t") ? "\t" : "    ");
        String annotation = identity.after().isPresent() ? "" : deeper + call("Annotation", value);
        String old = identity.before().isPresent() ? "" : deeper + call("OldAnnotation", value);
        if (identity.after().isPresent()) {
            edits.insert(place.statement().getEndOffset() - 1, old);
        } else {
            edits.insert(place.call().getEndOffset(), annotation + old);
        }
    }

    /** Values that are no constant texts are kept as they are written. */
    private static String call(String method, Map.Entry<String, String> annotation) {
        String value = annotation.getValue();
        boolean isText = annotation.getKey().endsWith(":Identity");
        return ".%s(\"%s\", %s)".formatted(method, annotation.getKey(), isText ? '"' + value + '"' : value);
    }
}
