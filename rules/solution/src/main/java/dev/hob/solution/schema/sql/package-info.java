/** Reads what SQL says of a table's columns and keys, in the dialects of all engines that Entity Framework serves. */
package dev.hob.solution.schema.sql;
