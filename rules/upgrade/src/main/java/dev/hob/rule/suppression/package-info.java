/**
 * What the sources of a solution say of findings: which are accepted, over the files of a project; and which
 * suppressions are of no use.
 */
package dev.hob.rule.suppression;
