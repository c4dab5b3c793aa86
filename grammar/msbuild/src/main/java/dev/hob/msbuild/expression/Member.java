package dev.hob.msbuild.expression;

import java.util.List;
import java.util.Optional;

/** What is called on a property's value. */
public sealed interface Member {

    /**
     * A member of .NET's {@code String} or of what came before.
     *
     * @param arguments empty if no parentheses follow the name
     */
    record Call(String name, Optional<List<Expression>> arguments) implements Member {}

    /** {@code [0]}. */
    record Index(Expression index) implements Member {}
}
