/** How the process talks: its two streams, and what goes wrong with files, in words. */
package dev.hob.cli.io;
