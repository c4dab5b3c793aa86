/** The report that people read in a terminal: plain text, at most 100 columns where the source allows it. */
package dev.hob.report.console;
