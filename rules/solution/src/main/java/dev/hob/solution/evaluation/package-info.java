/**
 * MSBuild's evaluation of a project file, without SDK, restore or network: properties, conditions, imports and items, each
 * value with the characters that define it. What the SDK adds by itself is written down here too. Knows nothing of
 * packages and compilers; what the evaluated items mean is {@link dev.hob.solution.project}.
 */
package dev.hob.solution.evaluation;
