/**
 * C# in Razor files, at the offsets where it stands: {@link dev.hob.csharp.razor.RazorSource} turns a view or a component
 * into the tree of the class that Razor would generate from it. Markup is skipped, C# is cut into tokens by the lexer of
 * C# itself, and the tokens are put in the order in which the generated class has them.
 */
package dev.hob.csharp.razor;
