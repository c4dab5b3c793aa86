/** Rules about the database: what the schema must become, and what breaks on the way. */
package dev.hob.rule.schema;
