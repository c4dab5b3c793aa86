/**
 * C# as a PMD language, and the way to read C# without PMD: {@link dev.hob.csharp.CSharpSource} turns text into a tree
 * and its syntax errors; the language module hands such trees to PMD. The nodes are in {@link dev.hob.csharp.ast}.
 */
package dev.hob.csharp;
