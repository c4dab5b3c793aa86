/**
 * The library's own database model, release by release, and how the model snapshot of a solution differs from it. Between the snapshots that
 * {@code dev.hob.solution.schema} reads and the rules that report the differences.
 */
package dev.hob.rule.schema.model;
