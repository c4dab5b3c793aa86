package dev.hob.solution.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart a type as surfaces write it: full names, type arguments in angle brackets. */
public final class TypeText {

    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w.@])@?[A-Za-z_]\\w*(?![\\w.])");
    private static final Pattern QUALIFIER = Pattern.compile("(?:[A-Za-z_]\\w*\\.)+(?=[A-Za-z_])");

    private TypeText() {}

    /**
     * The name of the generic definition, as in documentation comment ids: {@code A.B<C>.D<E, F>} is {@code
     * A.B`1.D`2}.
     */
    public static String definition(String type) {
        StringBuilder name = new StringBuilder();
        int depth = 0;
        int arity = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (c == '<' || c == '(' || c == '[') {
                arity = depth == 0 ? 1 : arity;
                depth++;
            } else if (c == '>' || c == ')' || c == ']') {
                depth--;
                if (depth == 0 && c == '>') {
                    name.append('`').append(arity);
                }
            } else if (depth == 0) {
                name.append(c);
            } else if (depth == 1 && c == ',') {
                arity++;
            }
        }
        return name.toString();
    }

    /** All type arguments, those of types around a nested one first. */
    public static List<String> arguments(String type) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (c == '<' || c == '(' || c == '[') {
                start = depth == 0 ? i + 1 : start;
                depth++;
            } else if (c == '>' || c == ')' || c == ']') {
                depth--;
                if (depth == 0 && c == '>') {
                    arguments.add(type.substring(start, i).strip());
                }
            } else if (depth == 1 && c == ',') {
                arguments.add(type.substring(start, i).strip());
                start = i + 1;
            }
        }
        return arguments;
    }

    /** {@code type} with names that stand alone, as type parameters do, replaced. */
    public static String with(Map<String, String> values, String type) {
        return values.isEmpty()
                ? type
                : IDENTIFIER
                        .matcher(type)
                        .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(), name.group())));
    }

    /** {@code text} with every qualified name shortened to its last part, for people. */
    public static String shortened(String text) {
        return QUALIFIER.matcher(text).replaceAll("");
    }
}
