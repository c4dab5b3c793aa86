/**
 * Fixes of findings → changed files: gathered into one patch per file, shown as a diff, and written file by file, each
 * either wholly or not at all.
 */
package dev.hob.cli.fix;
