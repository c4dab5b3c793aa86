/** What changed between two surfaces, as text and as JSON: what {@code hob surface-diff} writes. */
package dev.hob.cli.surface;
