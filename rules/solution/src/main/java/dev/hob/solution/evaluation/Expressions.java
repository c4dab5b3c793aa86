package dev.hob.solution.evaluation;

import dev.hob.msbuild.expression.Condition;
import dev.hob.msbuild.expression.Expression;
import dev.hob.msbuild.expression.ExpressionReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values and conditions that were parsed already: every project evaluates the shared props and targets anew. */
final class Expressions {

    private final Map<String, Optional<Expression>> values = new HashMap<>();
    private final Map<String, Optional<Condition>> conditions = new HashMap<>();

    Optional<Expression> value(String text) {
        return values.computeIfAbsent(text, ExpressionReader::value);
    }

    Optional<Condition> condition(String text) {
        return conditions.computeIfAbsent(text, ExpressionReader::condition);
    }
}
