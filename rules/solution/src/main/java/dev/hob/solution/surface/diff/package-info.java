/** Two surfaces → what changed between them, by whom it breaks. */
package dev.hob.solution.surface.diff;
