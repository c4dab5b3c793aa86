/**
 * From text to ANTLR's parse tree: lexer, preprocessor, the token pass that settles ambiguities, and the parser. {@code CSharpSyntax}
 * is the way in; the tree builder reads what it returns.
 */
package dev.hob.csharp.grammar;
