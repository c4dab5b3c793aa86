package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.findings.Level;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a ruleset: a call that tells something about its host.
 *
 * @param call the method
 * @param inside names that must stand in the arguments of the call; of each group one
 * @param beside names that must be used in the host; of each group one
 * @param unless names of which none is used in the host
 * @param level the level of the finding, if it is not that of the rule
 * @param says what is the case, for the message
 * @param advice what to do
 */
record HostCall(
        SoughtName call,
        List<List<SoughtName>> inside,
        List<List<SoughtName>> beside,
        List<SoughtName> unless,
        Optional<Level> level,
        String says,
        String advice) {

    private static final int CELLS = 7;

    /**
     * Reads a table: one row a line, cells separated by {@code |}; names by commas, and those of which one is enough by slashes.
     *
     * @throws IllegalArgumentException if a row has not as many cells as this has parts
     */
    static List<HostCall> parse(String table) {
        return table.lines().filter(row -> !row.isBlank()).map(HostCall::row).toList();
    }

    private static HostCall row(String row) {
        String[] cells = Stream.of(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(CELLS + " cells expected: " + row);
        }
        return new HostCall(
                new SoughtName(cells[0]),
                groups(cells[1]),
                groups(cells[2]),
                SoughtName.list(cells[3], ","),
                cells[4].isEmpty() ? Optional.empty() : Optional.of(Level.valueOf(cells[4].toUpperCase(Locale.ROOT))),
                cells[5],
                cells[6]);
    }

    /** Whether {@code invocation} calls the method, and how sure that is. */
    Answer isMadeBy(InvocationExpression invocation, Names names) {
        if (!invocation.getMethodName().equals(call.identifier())) {
            return Answer.NO;
        }
        SimpleName method = invocation.getMethod().orElseThrow();
        if (!call.isOfLibrary()) {
            return isPlain(invocation, method) ? Answer.CERTAIN : Answer.NO;
        }
        Meaning meaning = call.meaning(method, names);
        if (!meaning.isPossible()) {
            return meaning.answer();
        }
        Answer extended = invocation
                .getReceiver()
                .flatMap(names::typeOf)
                .map(type -> names.isA(type, extendedType(meaning.symbol())))
                .orElse(Answer.POSSIBLE);
        return extended == Answer.POSSIBLE && !isPlain(invocation, method) ? Answer.NO : extended;
    }

    /**
     * Whether a call of which nothing is known but the identifier is as one of a method that registers services: others of that name, and own
     * methods around it, have type arguments or take values.
     */
    private static boolean isPlain(InvocationExpression call, SimpleName method) {
        return method.getArity() == 0
                && call.getArguments().all(argument -> argument.getValue() instanceof LambdaExpression);
    }

    /** What an extension method extends: its first parameter. */
    private static String extendedType(String symbol) {
        int start = symbol.indexOf('(') + 1;
        int end = symbol.indexOf(',', start);
        return start == 0 ? "" : symbol.substring(start, end < 0 ? symbol.length() - 1 : end);
    }

    private static List<List<SoughtName>> groups(String cell) {
        return Stream.of(cell.split(","))
                .map(group -> SoughtName.list(group, "/"))
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
