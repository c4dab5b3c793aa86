package dev.hob.solution.schema.sql;

import dev.hob.solution.schema.TableName;
import dev.hob.solution.schema.sql.SqlStatement.AlterSequence;
import dev.hob.solution.schema.sql.SqlStatement.AlterTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the statements that change tables and sequences. A statement ends at a semicolon, at {@code GO}, or where the next begins. */
final class SqlReader {

    /** Dynamic SQL in dynamic SQL. */
    private static final int MAX_DEPTH = 3;

    /** What {@code ALTER} is followed by when it begins a statement, not an action. */
    private static final Set<String> ALTERED =
            Set.of("table", "sequence", "index", "database", "view", "procedure", "function", "trigger", "schema");

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

    /** What stands behind {@code ALTER}. */
    private void readAlter(SqlTokens tokens) {
        if (tokens.skip("TABLE")) {
            tokens.skip("ONLY");
            tokens.skip("IF", "EXISTS");
            TableName table = tokens.qualifiedName();
            statements.add(new AlterTable(
                    table,
                    tokens.rest().splitAtCommas().stream()
                            .flatMap(action -> TableActionReader.read(action).stream())
                            .toList()));
        } else if (tokens.skip("SEQUENCE")) {
            tokens.skip("IF", "EXISTS");
            TableName sequence = tokens.qualifiedName();
            while (!tokens.isAtEnd() && !tokens.skip("AS")) {
                tokens.advance();
            }
            statements.add(new AlterSequence(sequence, tokens.word().toLowerCase(Locale.ROOT)));
        }
    }
}
