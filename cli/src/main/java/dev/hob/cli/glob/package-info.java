/** Which files a user means: globs over paths relative to the root, the same on every platform. */
package dev.hob.cli.glob;
