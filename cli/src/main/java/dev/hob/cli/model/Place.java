package dev.hob.cli.model;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.source.Problem;

/** A place as people and editors know it: {@code file:line:column}, lines and columns from 1. */
final class Place {

    private static final String SDK = "the SDK";

    private Place() {}

    static String of(Origin origin) {
        return origin.isBuiltIn() ? SDK : at(origin.uri(), origin.startLine(), origin.startColumn());
    }

    /** The whole file where the problem has no line. */
    static String of(Problem problem) {
        return problem.line() == 0 ? problem.uri() : at(problem.uri(), problem.line(), problem.column());
    }

    private static String at(String uri, int line, int column) {
        return uri + ":" + line + ":" + column;
    }
}
