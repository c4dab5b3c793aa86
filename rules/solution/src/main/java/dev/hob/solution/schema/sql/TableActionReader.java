package dev.hob.solution.schema.sql;

import dev.hob.solution.schema.sql.TableAction.ColumnAdded;
import dev.hob.solution.schema.sql.TableAction.ColumnChanged;
import dev.hob.solution.schema.sql.TableAction.ConstraintDropped;
import dev.hob.solution.schema.sql.TableAction.Form;
import dev.hob.solution.schema.sql.TableAction.IdentityAdded;
import dev.hob.solution.schema.sql.TableAction.IdentityDropped;
import dev.hob.solution.schema.sql.TableAction.PrimaryKeyAdded;
import dev.hob.solution.schema.sql.TableAction.PrimaryKeyDropped;
import java.util.Locale;
import java.util.Optional;

/** Reads one action of {@code ALTER TABLE}. */
final class TableActionReader {

    private TableActionReader() {}

    /** The action, if it is one that matters here. */
    static Optional<TableAction> read(SqlTokens tokens) {
        if (tokens.skip("ALTER")) {
            tokens.skip("COLUMN");
            return alteredColumn(tokens);
        }
        if (tokens.skip("MODIFY")) {
            tokens.skip("COLUMN");
            tokens.skip('(');
            return Optional.of(changed(Form.MODIFY, tokens.word(), tokens));
        }
        if (tokens.skip("CHANGE")) {
            tokens.skip("COLUMN");
            tokens.word();
            return Optional.of(changed(Form.MODIFY, tokens.word(), tokens));
        }
        if (tokens.skip("DROP")) {
            return dropped(tokens);
        }
        return tokens.skip("ADD") ? added(tokens) : Optional.empty();
    }

    private static Optional<TableAction> added(SqlTokens tokens) {
        if (tokens.contains("PRIMARY", "KEY")) {
            return Optional.of(new PrimaryKeyAdded());
        }
        tokens.skip('(');
        tokens.skip("COLUMN");
        tokens.skip("IF", "NOT", "EXISTS");
        return SqlColumn.read(tokens).map(column -> new ColumnAdded(column.name()));
    }

    private static Optional<TableAction> alteredColumn(SqlTokens tokens) {
        String column = tokens.word();
        if (tokens.skip("TYPE") || tokens.skip("SET", "DATA", "TYPE")) {
            return Optional.of(changed(Form.ALTER_TYPE, column, tokens));
        }
        if (tokens.skip("DROP")) {
            return tokens.skip("IDENTITY") ? Optional.of(new IdentityDropped(column)) : Optional.empty();
        }
        if (tokens.skip("ADD")) {
            return tokens.skip("GENERATED") ? Optional.of(new IdentityAdded(column)) : Optional.empty();
        }
        if (tokens.skip("SET")) {
            boolean numbers = tokens.skip("DEFAULT") && tokens.contains("nextval");
            return numbers ? Optional.of(new IdentityAdded(column)) : Optional.empty();
        }
        return Optional.of(changed(Form.ALTER_COLUMN, column, tokens));
    }

    private static ColumnChanged changed(Form form, String column, SqlTokens tokens) {
        String type = tokens.word().toLowerCase(Locale.ROOT);
        return new ColumnChanged(
                form, column, type, tokens.contains("AUTO_INCREMENT"), tokens.contains("PRIMARY", "KEY"));
    }

    private static Optional<TableAction> dropped(SqlTokens tokens) {
        if (tokens.skip("PRIMARY", "KEY")) {
            return Optional.of(new PrimaryKeyDropped());
        }
        if (tokens.skip("CONSTRAINT")) {
            tokens.skip("IF", "EXISTS");
            return Optional.of(new ConstraintDropped(tokens.word()));
        }
        return Optional.empty();
    }
}
