package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Recognises query expressions (§12.20) and confirms their keywords, which are identifiers everywhere else. */
final class Queries {

    private final Walk walk;

    Queries(Walk walk) {
        this.walk = walk;
    }

    /** Whether a word can go on with a query behind an operand. */
    static boolean isClauseWord(int kind) {
        return switch (kind) {
            case FROM, LET, WHERE, JOIN, ON, EQUALS, INTO, ORDERBY, ASCENDING, DESCENDING, SELECT, GROUP, BY -> true;
            default -> false;
        };
    }

    private static boolean isOrdering(int kind) {
        return kind == ORDERBY || kind == ASCENDING || kind == DESCENDING;
    }

    /** Reads the "from" clause at the current token if there is one (§12.20.2). */
    boolean readFrom() {
        if (rangeVariable(walk.at + 1) == TypeScanner.NONE) {
            return false;
        }
        walk.openQuery();
        walk.tokens.confirm(walk.at);
        readRangeVariable();
        return true;
    }

    /** Reads the query keyword at the current token, which follows an operand; returns whether it was one. */
    boolean readWord() {
        Frame frame = walk.top;
        if (!frame.inQuery || !isClauseWord(walk.kind())) {
            return false;
        }
        TokenBuffer tokens = walk.tokens;
        tokens.confirm(walk.at);
        boolean inJoin = frame.inJoin;
        frame.inOrderby = isOrdering(walk.kind());
        switch (walk.kind()) {
            case FROM, JOIN -> {
                frame.inJoin = walk.kind() == JOIN;
                readRangeVariable();
            }
            case LET -> walk.moveTo(walk.at + 3, State.OPERAND);
            case INTO -> {
                tokens.retype(walk.at, inJoin ? JOIN_INTO : INTO);
                if (!inJoin) {
                    walk.openQuery();
                }
                frame.inJoin = false;
                walk.moveTo(walk.at + 2, State.OPERATOR);
            }
            case ASCENDING, DESCENDING -> walk.next(State.OPERATOR);
            case ON, EQUALS -> {
                frame.inJoin = true;
                walk.next(State.OPERAND);
            }
            default -> {
                if (walk.kind() == SELECT || walk.kind() == BY) {
                    walk.closeQuery();
                }
                frame.inJoin = false;
                walk.next(State.OPERAND);
            }
        }
        return true;
    }

    /** Where the range variable of a clause stands if "in" follows it; a type may stand before it. */
    private int rangeVariable(int i) {
        TokenBuffer tokens = walk.tokens;
        if (tokens.isIdentifier(i) && tokens.kind(i + 1) == IN) {
            return i;
        }
        int name = walk.types.skip(i, Suffixes.ALWAYS);
        boolean found = name != TypeScanner.NONE && tokens.isIdentifier(name) && tokens.kind(name + 1) == IN;
        return found ? name : TypeScanner.NONE;
    }

    private void readRangeVariable() {
        int type = walk.at + 1;
        int name = rangeVariable(type);
        if (name > type) {
            walk.tokens.insert(type, TYPE_AHEAD);
            walk.types.mark(type, Suffixes.ALWAYS);
        }
        walk.moveTo(name == TypeScanner.NONE ? type : name + 2, State.OPERAND);
    }
}
