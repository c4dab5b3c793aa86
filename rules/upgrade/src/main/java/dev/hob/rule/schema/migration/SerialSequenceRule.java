package dev.hob.rule.schema.migration;

import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.SourceLines;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.Sql;
import dev.hob.solution.schema.OperationSource;
import dev.hob.solution.schema.sql.SqlStatement;
import dev.hob.solution.schema.sql.SqlStatement.AlterSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports migrations that widen a serial column of PostgreSQL and leave its sequence as narrow as it was. */
public final class SerialSequenceRule extends KeyColumnRule {

    private static final String SERIAL = "SerialColumn";
    private static final Pattern NEXTVAL = Pattern.compile("nextval\\('\\\\?\"*([^'\"\\\\]+)");

    @Override
    void check(KeyMigration found, RuleContext context) {
        if (found.provider().filter(p -> p == DatabaseProvider.POSTGRESQL).isEmpty()
                || found.up().stream().anyMatch(SerialSequenceRule::widensSequence)) {
            return;
        }
        for (KeyOperation operation : found.up()) {
            operation
                    .alteration()
                    .filter(alter -> alter.column().clrType().equals("long") && operation.changesType())
                    .ifPresent(alter -> check(found, alter, context));
        }
    }

    private static boolean widensSequence(KeyOperation operation) {
        return operation.operation() instanceof Sql sql
                && SqlStatement.in(sql.text()).stream()
                        .anyMatch(statement -> statement instanceof AlterSequence sequence
                                && !sequence.type().isEmpty());
    }

    private void check(KeyMigration found, AlterColumn alter, RuleContext context) {
        IdentityAnnotations identity = IdentityAnnotations.of(alter, DatabaseProvider.POSTGRESQL);
        boolean serial =
                identity.after().filter(a -> a.getValue().endsWith(SERIAL)).isPresent()
                        && identity.before().isPresent();
        Matcher nextval = NEXTVAL.matcher(text(found, alter.source()));
        if (!serial && !nextval.find()) {
            return;
        }
        String usual = EngineScript.of(DatabaseProvider.POSTGRESQL, "widen-sequence")
                .text(
                        found.statements().table(),
                        found.statements().column(),
                        found.statements().key())
                .strip();
        String statement = serial ? usual : "ALTER SEQUENCE \"" + nextval.group(1) + "\" AS bigint;";
        var draft = draft(found, alter)
                .advice("Widen the sequence too, behind AlterColumn in Up:\n    " + call(alter, statement)
                        + "\nThe name is the one that PostgreSQL gives; pg_get_serial_sequence tells it.");
        if (alter.source().isStatementInBlock()) {
            draft.fix(fix(found, alter, statement));
        }
        draft.report(context, this, found.column());
    }

    private static String text(KeyMigration found, OperationSource source) {
        return found.unit()
                .getSource()
                .subSequence(source.call().getStartOffset(), source.call().getEndOffset())
                .toString();
    }

    private static String call(AlterColumn alter, String statement) {
        return alter.source().builder() + ".Sql(\"" + statement.replace("\"", "\\\"") + "\");";
    }

    private static Fix fix(KeyMigration found, AlterColumn alter, String statement) {
        int end = alter.source().statement().getEndOffset();
        String indentation = SourceLines.indentationAt(
                found.unit().getSource(), alter.source().statement().getStartOffset());
        return new FileEdits(found.unit(), found.uri())
                .insert(end, "\n\n" + indentation + call(alter, statement))
                .fix("Widen the sequence behind AlterColumn", Fix.Safety.SUGGESTED);
    }
}
