package dev.hob.rule.schema.migration;

import dev.hob.rule.schema.migration.IdentityTrouble.Kind;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.MigrationOperation.AddPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.DropPrimaryKey;
import dev.hob.solution.schema.sql.TableAction;
import dev.hob.solution.schema.sql.TableAction.ColumnChanged;
import dev.hob.solution.schema.sql.TableAction.IdentityAdded;
import dev.hob.solution.schema.sql.TableAction.IdentityDropped;
import dev.hob.solution.schema.sql.TableAction.PrimaryKeyAdded;
import dev.hob.solution.schema.sql.TableAction.PrimaryKeyDropped;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through one method of a migration as the engine would, and watches whether the key column keeps the numbers that the database gives
 * it. Starts from a column that has them and is the key; what is lost and comes back behind is no trouble.
 */
final class IdentityWatch {

    private final String method;
    private final DatabaseProvider provider;
    private final List<IdentityTrouble> troubles = new ArrayList<>();
    private IdentityTrouble lost;
    private boolean hasKey = true;

    private IdentityWatch(String method, DatabaseProvider provider) {
        this.method = method;
        this.provider = provider;
    }

    /** What goes wrong in {@code operations} on {@code provider}. */
    static List<IdentityTrouble> troubles(String method, List<KeyOperation> operations, DatabaseProvider provider) {
        IdentityWatch watch = new IdentityWatch(method, provider);
        operations.forEach(watch::pass);
        if (watch.lost != null) {
            watch.troubles.add(watch.lost);
        }
        return watch.troubles;
    }

    private void pass(KeyOperation operation) {
        if (operation.isHidden() && lost != null) {
            lost = new IdentityTrouble(lost.kind(), method, lost.operation(), true);
        }
        switch (provider) {
            case MYSQL -> passOnMySql(operation);
            case POSTGRESQL -> passOnPostgreSql(operation);
            case SQL_SERVER ->
                operation
                        .alteration()
                        .filter(alter -> IdentityAnnotations.of(alter, provider).differ())
                        .ifPresent(alter -> refused(Kind.CANNOT_CHANGE, operation));
            case SQLITE, ORACLE, IN_MEMORY -> {}
        }
    }

    private void passOnPostgreSql(KeyOperation operation) {
        operation.alteration().ifPresent(alter -> alterOnPostgreSql(alter, operation));
        for (List<TableAction> statement : operation.statements()) {
            for (TableAction action : statement) {
                if (action instanceof IdentityDropped) {
                    lose(Kind.SQL_TAKES_AWAY, operation);
                } else if (action instanceof IdentityAdded) {
                    lost = null;
                }
            }
        }
    }

    private void alterOnPostgreSql(AlterColumn alter, KeyOperation operation) {
        IdentityAnnotations identity = IdentityAnnotations.of(alter, provider);
        if (!identity.differ()) {
            return;
        }
        if (identity.before().isPresent()) {
            lose(Kind.TAKEN_AWAY, operation);
        } else if (lost == null) {
            refused(Kind.ADDED_TWICE, operation);
        } else {
            lost = null;
        }
    }

    /** Every definition of a column is whole: what it does not say again is gone. */
    private void passOnMySql(KeyOperation operation) {
        operation.alteration().ifPresent(alter -> {
            if (IdentityAnnotations.of(alter, provider).after().isPresent()) {
                lost = null;
            } else {
                lose(Kind.REDEFINED_WITHOUT, operation);
            }
        });
        // The provider takes AUTO_INCREMENT away in front of these two and gives it back.
        hasKey &= !(operation.operation() instanceof DropPrimaryKey && operation.dropsKey());
        hasKey |= operation.operation() instanceof AddPrimaryKey && operation.addsKey();
        operation.statements().forEach(statement -> statementOfMySql(statement, operation));
    }

    private void statementOfMySql(List<TableAction> statement, KeyOperation operation) {
        boolean dropsKey = false;
        for (TableAction action : statement) {
            if (action instanceof ColumnChanged changed) {
                hasKey |= changed.primaryKey();
                if (changed.autoIncrement()) {
                    lost = null;
                } else {
                    lose(Kind.SQL_REDEFINES_WITHOUT, operation);
                }
            } else if (action instanceof PrimaryKeyDropped) {
                dropsKey = true;
                hasKey = false;
            } else if (action instanceof PrimaryKeyAdded) {
                hasKey = true;
            }
        }
        if (dropsKey && !hasKey && lost == null) {
            refused(Kind.KEY_DROPPED_ALONE, operation);
        }
    }

    private void lose(Kind kind, KeyOperation operation) {
        lost = new IdentityTrouble(kind, method, operation.operation(), false);
    }

    private void refused(Kind kind, KeyOperation operation) {
        troubles.add(new IdentityTrouble(kind, method, operation.operation(), false));
    }
}
