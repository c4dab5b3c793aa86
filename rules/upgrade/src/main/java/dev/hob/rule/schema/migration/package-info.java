/** Rules about how the database gets there: what migrations do to a key, and what the engines make of it. */
package dev.hob.rule.schema.migration;
