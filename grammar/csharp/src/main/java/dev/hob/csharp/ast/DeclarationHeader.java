package dev.hob.csharp.ast;

import java.util.List;

/**
 * What the parser has read of a member before its kind shows: where it stands, its modifiers, its attributes.
 *
 * @param parts the attributes; whoever builds the member adds the other children
 */
record DeclarationHeader(int start, int end, int modifiers, List<CSharpNode> parts) {}
