/**
 * What the names in C# code mean, answered from sources alone: {@link dev.hob.solution.names.Names} is the way in.
 * Own types and those of known libraries (given as C# declarations, see {@link dev.hob.solution.names.Libraries}) lie in
 * one index; lookups follow the rules of the C# standard, whose sections (§) the classes name. Every answer is certain,
 * possible or no, and says why.
 */
package dev.hob.solution.names;
