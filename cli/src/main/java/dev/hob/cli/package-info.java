/**
 * The command line: reads what is asked, has the engine audit, and hands the result to reporters or to the fix applier.
 * The only module that knows all others.
 */
package dev.hob.cli;
