package dev.hob.solution.schema.sql;

import dev.hob.solution.schema.TableName;
import java.util.List;

/** A statement that changes a table or a sequence. Names are as written, without quotes. */
public sealed interface SqlStatement {

    /** {@code ALTER TABLE}; the actions that the dialects put behind one another with commas. */
    record AlterTable(TableName table, List<TableAction> actions) implements SqlStatement {

        /** Keeps the actions from changing. */
        public AlterTable {
            actions = List.copyOf(actions);
        }
    }

    /**
     * {@code CREATE TABLE}, of the text itself only: those in strings have no place in it.
     *
     * @param nameStart offset of the table's name, quotes included
     * @param nameEnd offset behind it
     */
    record CreateTable(TableName table, int nameStart, int nameEnd, List<SqlColumn> columns) implements SqlStatement {

        /** Keeps the columns from changing. */
        public CreateTable {
            columns = List.copyOf(columns);
        }
    }

    /** {@code ALTER SEQUENCE … AS type}; the type is empty when it stays. */
    record AlterSequence(TableName sequence, String type) implements SqlStatement {}

    /** The statements of a text, in order, those in strings and bodies included; anything else is passed over. */
    static List<SqlStatement> in(String text) {
        return new SqlReader().read(text);
    }
}
