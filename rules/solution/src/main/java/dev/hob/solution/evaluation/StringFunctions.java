package dev.hob.solution.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The members of .NET's {@code String} (and of the arrays it splits into) that project files call on properties. */
final class StringFunctions {

    private StringFunctions() {}

    static Object index(Object value, String index) {
        int at = number(index);
        if (value instanceof List<?> list && at < list.size()) {
            return list.get(at);
        }
        if (value instanceof String text && at < text.length()) {
            return text.substring(at, at + 1);
        }
        throw new CannotEvaluate("there is no element [" + index + "]");
    }

    static Object call(Object value, String name, List<String> arguments) {
        if (value instanceof DotNetVersion version) {
            return version.call(name, arguments);
        }
        if (value instanceof List<?> list && name.equalsIgnoreCase("Length")) {
            return list.size();
        }
        if (value instanceof List<?>) {
            throw new CannotEvaluate("the function ." + name + " is not evaluated");
        }
        try {
            return call(PropertyValue.show(value), name.toLowerCase(Locale.ROOT), arguments);
        } catch (IndexOutOfBoundsException e) {
            throw new CannotEvaluate("the arguments of ." + name + " do not fit the value");
        }
    }

    private static Object call(String text, String name, List<String> arguments) {
        return switch (name + "/" + arguments.size()) {
            case "replace/2" -> text.replace(arguments.get(0), arguments.get(1));
            case "contains/1" -> text.contains(arguments.get(0));
            case "startswith/1" -> text.startsWith(arguments.get(0));
            case "startswith/2" -> startsWith(text, arguments);
            case "endswith/1" -> text.endsWith(arguments.get(0));
            case "endswith/2" -> startsWith(reverse(text), List.of(reverse(arguments.get(0)), arguments.get(1)));
            case "equals/1" -> text.equals(arguments.get(0));
            case "indexof/1" -> text.indexOf(arguments.get(0));
            case "lastindexof/1" -> text.lastIndexOf(arguments.get(0));
            case "substring/1" -> text.substring(number(arguments.get(0)));
            case "substring/2" -> {
                int start = number(arguments.get(0));
                yield text.substring(start, start + number(arguments.get(1)));
            }
            case "split/1", "split/2" -> split(text, arguments.get(0));
            case "trim/0" -> text.strip();
            case "trim/1" -> trimEnd(trimStart(text, arguments.get(0)), arguments.get(0));
            case "trimstart/0" -> text.stripLeading();
            case "trimstart/1" -> trimStart(text, arguments.get(0));
            case "trimend/0" -> text.stripTrailing();
            case "trimend/1" -> trimEnd(text, arguments.get(0));
            case "tolower/0", "tolowerinvariant/0" -> text.toLowerCase(Locale.ROOT);
            case "toupper/0", "toupperinvariant/0" -> text.toUpperCase(Locale.ROOT);
            case "tostring/0" -> text;
            case "length/0" -> text.length();
            case "padleft/2" -> pad(text, arguments) + text;
            case "padright/2" -> text + pad(text, arguments);
            case "insert/2" ->
                new StringBuilder(text)
                        .insert(number(arguments.get(0)), arguments.get(1))
                        .toString();
            case "remove/2" -> {
                int start = number(arguments.get(0));
                yield text.substring(0, start) + text.substring(start + number(arguments.get(1)));
            }
            case "equals/2" -> {
                boolean ignoreCase = arguments.get(1).toLowerCase(Locale.ROOT).endsWith("ignorecase");
                yield ignoreCase ? text.equalsIgnoreCase(arguments.get(0)) : text.equals(arguments.get(0));
            }
            case "compareto/1" -> text.compareTo(arguments.get(0));
            case "remove/1" -> text.substring(0, number(arguments.get(0)));
            default -> throw new CannotEvaluate("the function ." + name + " is not evaluated");
        };
    }

    private static boolean startsWith(String text, List<String> arguments) {
        boolean ignoreCase = arguments.get(1).toLowerCase(Locale.ROOT).endsWith("ignorecase");
        String prefix = arguments.get(0);
        return text.regionMatches(ignoreCase, 0, prefix, 0, prefix.length());
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static List<String> split(String text, String separators) {
        String[] pieces = text.split("[" + Pattern.quote(separators) + "]", -1);
        return Arrays.asList(pieces);
    }

    private static String trimStart(String text, String characters) {
        int from = 0;
        while (from < text.length() && characters.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static String trimEnd(String text, String characters) {
        int to = text.length();
        while (to > 0 && characters.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to);
    }

    private static String pad(String text, List<String> arguments) {
        int missing = Math.min(number(arguments.get(0)), 1000) - text.length();
        return arguments.get(1).substring(0, 1).repeat(Math.max(0, missing));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new CannotEvaluate("'" + text + "' is no number");
        }
    }
}
