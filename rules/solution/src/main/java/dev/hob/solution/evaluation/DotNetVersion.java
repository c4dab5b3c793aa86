package dev.hob.solution.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * .NET's {@code Version} as property functions use it: {@code $([System.Version]::Parse('6.3.2').Major)}.
 *
 * @param numbers two to four
 */
record DotNetVersion(List<Integer> numbers) {

    private static final List<String> NAMES = List.of("major", "minor", "build", "revision");

    DotNetVersion {
        numbers = List.copyOf(numbers);
    }

    static DotNetVersion parse(String text) {
        if (!text.strip().matches("\\d{1,9}(?:\\.\\d{1,9}){1,3}")) {
            throw new CannotEvaluate("'" + text + "' is no version");
        }
        return new DotNetVersion(List.of(text.strip().split("\\.")).stream()
                .map(Integer::valueOf)
                .toList());
    }

    /** A property of it, or {@code ToString} with or without a number of parts. */
    Object call(String name, List<String> arguments) {
        int index = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
        if (index >= 0 && arguments.isEmpty()) {
            return index < numbers.size() ? numbers.get(index) : -1;
        }
        if (name.equalsIgnoreCase("ToString") && arguments.isEmpty()) {
            return toString();
        }
        if (name.equalsIgnoreCase("ToString") && arguments.get(0).matches("[1-4]")) {
            return first(Math.min(Integer.parseInt(arguments.get(0)), numbers.size()));
        }
        throw new CannotEvaluate("the function ." + name + " is not evaluated");
    }

    private String first(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> numbers.get(i).toString())
                .collect(Collectors.joining("."));
    }

    @Override
    public String toString() {
        return first(numbers.size());
    }
}
