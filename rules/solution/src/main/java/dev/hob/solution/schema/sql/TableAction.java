package dev.hob.solution.schema.sql;

/** What a statement does to a table. */
public sealed interface TableAction {

    /** The ways to give a column another type, which tell the dialects apart. */
    enum Form {
        /** SQL Server: {@code ALTER COLUMN c type}. */
        ALTER_COLUMN,
        /** PostgreSQL: {@code ALTER COLUMN c TYPE type}. */
        ALTER_TYPE,
        /** MySQL and Oracle: {@code MODIFY c type}, {@code CHANGE c c type}. What it does not repeat is gone on MySQL. */
        MODIFY
    }

    /**
     * A column gets another type.
     *
     * @param type the type's name without its length, in lower case
     * @param autoIncrement whether it says {@code AUTO_INCREMENT}
     * @param primaryKey whether it says {@code PRIMARY KEY}
     */
    record ColumnChanged(Form form, String column, String type, boolean autoIncrement, boolean primaryKey)
            implements TableAction {}

    /** {@code ADD [COLUMN] c type}. */
    record ColumnAdded(String column) implements TableAction {}

    /** {@code ALTER COLUMN c DROP IDENTITY}. */
    record IdentityDropped(String column) implements TableAction {}

    /** {@code ALTER COLUMN c ADD GENERATED … AS IDENTITY} or {@code SET DEFAULT nextval(…)}. */
    record IdentityAdded(String column) implements TableAction {}

    /** {@code DROP PRIMARY KEY}. */
    record PrimaryKeyDropped() implements TableAction {}

    /** {@code DROP CONSTRAINT name}; the name is empty when it is put together elsewhere. */
    record ConstraintDropped(String name) implements TableAction {}

    /** {@code ADD [CONSTRAINT name] PRIMARY KEY}. */
    record PrimaryKeyAdded() implements TableAction {}
}
