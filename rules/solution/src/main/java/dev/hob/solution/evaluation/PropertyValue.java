package dev.hob.solution.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/** How a .NET value that a property function returned is written into text. */
final class PropertyValue {

    private PropertyValue() {}

    static String show(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : String.valueOf(value);
    }
}
