package dev.hob.msbuild.expression;

import java.util.List;

/** What an arrow does to the items on its left. */
public sealed interface Transform {

    /** {@code ->'%(Filename).g.cs'}: a new identity for each item. */
    record Template(Expression expression) implements Transform {}

    /** {@code ->Distinct()}: a function of the whole list, or of each identity. */
    record Function(String name, List<Expression> arguments) implements Transform {

        /** Keeps the arguments as they are. */
        public Function {
            arguments = List.copyOf(arguments);
        }
    }
}
