/** Which rules find which changes of a hop: so that a change nobody thought of is seen while Hob is built, not by its users. */
package dev.hob.rule.coverage;
