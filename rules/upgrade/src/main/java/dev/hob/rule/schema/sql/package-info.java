/** Rules about schemas that SQL keeps, scripts and database projects, instead of migrations. */
package dev.hob.rule.schema.sql;
