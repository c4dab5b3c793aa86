/** An earlier audit, and which findings of this one it has already. */
package dev.hob.cli.baseline;
