/**
 * The solution model: what the files of a tree say about projects, packages and names, behind one façade that rules ask. Everything in it is
 * computed from sources alone; what they cannot tell is undetermined.
 */
package dev.hob.solution;
