/**
 * The C# tree: nodes named after the language's specification, with UTF-16 offsets, and what builds them from the
 * parser's contexts. Section numbers (§) are those of the C# standard; what is newer than the standard names the
 * version of the language that brought it. Rules see only these nodes: they select them by class
 * ({@code RuleTargetSelector.forTypes}, {@code descendants(…)}) and ask them for their parts.
 */
package dev.hob.csharp.ast;
