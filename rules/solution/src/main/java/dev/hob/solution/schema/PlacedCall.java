package dev.hob.solution.schema;

import dev.hob.csharp.ast.InvocationExpression;

/** A call and the file that it stands in. */
public record PlacedCall(String uri, InvocationExpression call) {}
