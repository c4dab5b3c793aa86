package dev.hob.rule.schema.migration;

import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.SourceLines;
import dev.hob.rule.schema.KeyStatements;
import dev.hob.solution.schema.OperationSource;
import java.util.List;

/** Puts the statements that drop and add a primary key around the changes of its column, where they are missing. */
final class KeyFix {

    private final CharSequence source;
    private final FileEdits edits;

    KeyFix(CharSequence source, FileEdits edits) {
        this.source = source;
        this.edits = edits;
    }

    /** The fix for all of {@code changes}, each of which is a statement in a block. */
    Fix around(List<KeyColumnChange> changes, KeyStatements statements) {
        changes.forEach(change -> add(change, statements));
        return edits.fix(
                "Drop the primary key of %s in front of AlterColumn and add it again behind, in %s"
                        .formatted(statements.table().name(), methods(changes)),
                Fix.Safety.SAFE);
    }

    private void add(KeyColumnChange change, KeyStatements statements) {
        OperationSource place = change.operation().operation().source();
        String indentation = SourceLines.indentationAt(source, place.statement().getStartOffset());
        if (!change.key().dropped()) {
            edits.insert(place.statement().getStartOffset(), statements.drop(indentation) + "\n\n" + indentation);
        }
        if (!change.key().added()) {
            edits.insert(place.statement().getEndOffset(), "\n\n" + indentation + statements.add(indentation));
        }
    }

    static String methods(List<KeyColumnChange> changes) {
        return String.join(
                " and ",
                changes.stream().map(KeyColumnChange::method).distinct().toList());
    }
}
