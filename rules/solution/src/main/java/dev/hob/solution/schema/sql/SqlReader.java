package dev.hob.solution.schema.sql;

import dev.hob.solution.schema.TableName;
import dev.hob.solution.schema.sql.SqlStatement.AlterSequence;
import dev.hob.solution.schema.sql.SqlStatement.AlterTable;
import dev.hob.solution.schema.sql.SqlStatement.CreateTable;
import dev.hob.solution.schema.sql.TableAction.ColumnAdded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the statements that change tables and sequences. A statement ends at a semicolon, at {@code GO}, or where the next begins. */
final class SqlReader {

    /** Dynamic SQL in dynamic SQL. */
    private static final int MAX_DEPTH = 3;

    /** What {@code ALTER} is followed by when it begins a statement, not an action. */
    private static final Set<String> ALTERED =
            Set.of("table", "sequence", "index", "database", "view", "procedure", "function", "trigger", "schema");

    private static final List<String> KINDS_OF_TABLES =
            List.of("GLOBAL", "LOCAL", "TEMPORARY", "TEMP", "UNLOGGED", "EXTERNAL");

    private final List<SqlStatement> statements = new ArrayList<>();

    List<SqlStatement> read(String text) {
        read(text, 0);
        return List.copyOf(statements);
    }

    private void read(String text, int depth) {
        List<SqlToken> tokens = SqlScanner.scan(text);
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() == SqlToken.Kind.STRING && depth < MAX_DEPTH && mentionsAlter(token.text())) {
                read(token.text(), depth + 1);
            } else if (beginsStatement(tokens, i)) {
                int end = end(tokens, i + 1);
                readAlter(new SqlTokens(tokens.subList(i + 1, end)));
                i = end - 1;
            } else if (depth == 0 && token.is("CREATE")) {
                readCreate(new SqlTokens(tokens.subList(i + 1, end(tokens, i + 1))));
            }
        }
    }

    private static boolean mentionsAlter(String text) {
        return text.toLowerCase(Locale.ROOT).contains("alter");
    }

    private static boolean beginsStatement(List<SqlToken> tokens, int i) {
        return tokens.get(i).is("ALTER")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == SqlToken.Kind.WORD
                && ALTERED.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
    }

    private static int end(List<SqlToken> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.get(end).isSymbol(';')
                && !tokens.get(end).is("GO")
                && !beginsStatement(tokens, end)) {
            end++;
        }
        return end;
    }

    /** What stands behind {@code CREATE}, if it is a table with columns. */
    private void readCreate(SqlTokens tokens) {
        while (KINDS_OF_TABLES.stream().anyMatch(tokens::skip)) {
            // GLOBAL TEMPORARY TABLE, UNLOGGED TABLE …
        }
        if (!tokens.skip("TABLE")) {
            return;
        }
        tokens.skip("IF", "NOT", "EXISTS");
        Optional<SqlToken> name = tokens.peek();
        TableName table = tokens.qualifiedName();
        int nameEnd = tokens.lastEnd();
        if (name.isPresent() && tokens.skip('(')) {
            statements.add(new CreateTable(
                    table,
                    name.get().start(),
                    nameEnd,
                    tokens.inParentheses().splitAtCommas().stream()
                            .flatMap(part -> SqlColumn.read(part).stream())
                            .toList()));
        }
    }

    /**
     * What stands behind {@code ALTER}. SQL Server puts one {@code ADD} in front of several columns.
     */
    private void readAlter(SqlTokens tokens) {
        if (tokens.skip("TABLE")) {
            tokens.skip("ONLY");
            tokens.skip("IF", "EXISTS");
            TableName table = tokens.qualifiedName();
            statements.add(new AlterTable(table, actions(tokens.rest().splitAtCommas())));
        } else if (tokens.skip("SEQUENCE")) {
            tokens.skip("IF", "EXISTS");
            TableName sequence = tokens.qualifiedName();
            while (!tokens.isAtEnd() && !tokens.skip("AS")) {
                tokens.advance();
            }
            statements.add(new AlterSequence(sequence, tokens.word().toLowerCase(Locale.ROOT)));
        }
    }

    private static List<TableAction> actions(List<SqlTokens> parts) {
        List<TableAction> actions = new ArrayList<>();
        for (SqlTokens part : parts) {
            boolean goesOn = !actions.isEmpty() && actions.get(actions.size() - 1) instanceof ColumnAdded;
            Optional<TableAction> action = TableActionReader.read(part);
            if (action.isEmpty() && goesOn) {
                action = SqlColumn.read(part.fromStart()).map(column -> new ColumnAdded(column.name()));
            }
            action.ifPresent(actions::add);
        }
        return actions;
    }
}
