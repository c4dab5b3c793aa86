package dev.hob.rule.derived;

import dev.hob.csharp.ast.Parameter;
import dev.hob.solution.SolutionModel;

final class Successors {
    private Successors() {}

    static boolean need(Parameter parameter, SolutionModel model) {
        return false;
    }
}
