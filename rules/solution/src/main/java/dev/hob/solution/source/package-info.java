/**
 * The audited tree as files: what lies below the root, the text of it, and which files can matter at all, decided on their
 * bytes. The first station of the solution model; whoever reads a file of the tree reads it through here.
 */
package dev.hob.solution.source;
