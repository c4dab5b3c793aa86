/** The C# files of a solution: which of them can matter, read and parsed at most once. */
package dev.hob.solution.source;
