package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.MigrationOperation;

/**
 * A place of a migration at which the numbers of a key column get lost or are refused.
 *
 * @param method {@code Up} or {@code Down}
 * @param hidden whether something behind it, which cannot be seen here, may put it right
 */
record IdentityTrouble(Kind kind, String method, MigrationOperation operation, boolean hidden) {

    /** What goes wrong. */
    enum Kind {
        /** MySQL: {@code AlterColumn} without the annotation of how it is to be. */
        REDEFINED_WITHOUT,
        /** MySQL: raw SQL that redefines the column without {@code AUTO_INCREMENT}. */
        SQL_REDEFINES_WITHOUT,
        /** MySQL: raw {@code DROP PRIMARY KEY} while the column has {@code AUTO_INCREMENT}. */
        KEY_DROPPED_ALONE,
        /** PostgreSQL: {@code Annotation} without {@code OldAnnotation}. */
        ADDED_TWICE,
        /** PostgreSQL: {@code OldAnnotation} without {@code Annotation}. */
        TAKEN_AWAY,
        /** PostgreSQL: raw {@code DROP IDENTITY}. */
        SQL_TAKES_AWAY,
        /** SQL Server: one of the two annotations. */
        CANNOT_CHANGE
    }
}
