package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/**
 * Reads patterns (§11.2): tells types from constants, patterns in parentheses from parenthesised constants, and names
 * for what was matched from the words that go on with a pattern.
 */
final class Patterns {

    private final Walk walk;
    private final PatternConstants constants;

    Patterns(Walk walk, PatternConstants constants) {
        this.walk = walk;
        this.constants = constants;
    }

    /** Where a pattern is expected. */
    void pattern() {
        TokenBuffer tokens = walk.tokens;
        switch (walk.kind()) {
            case LPAREN -> parenthesis();
            case LBRACKET -> {
                tokens.retype(walk.at, PATTERN_LBRACKET);
                walk.open(Kind.PATTERN_BRACKETS, State.PATTERN, State.PATTERN_TAIL);
            }
            case LBRACE -> walk.open(Kind.PROPERTY_PATTERN, State.SUBPATTERN, State.PATTERN_TAIL);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                walk.at++;
                constants.beginRelational();
            }
            case RANGE -> slice();
            case COMMA, COLON, ARROW, SEMICOLON -> walk.top.state = State.PATTERN_END;
            default -> word();
        }
    }

    /** Behind a type or a clause of a pattern: further clauses, a designation. */
    void tail() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind() == LBRACE) {
            walk.open(Kind.PROPERTY_PATTERN, State.SUBPATTERN, State.PATTERN_TAIL);
        } else if (isDesignation(walk.at)) {
            walk.next(State.PATTERN_END);
        } else if (walk.kind() == LPAREN && tokens.match(walk.at) > walk.at) {
            walk.moveTo(tokens.match(walk.at) + 1, State.PATTERN_END);
        } else {
            walk.top.state = State.PATTERN_END;
        }
    }

    /** Behind a pattern: a combinator, a guard, or what the pattern is part of. */
    void end() {
        Frame frame = walk.top;
        frame.directlyAfterIs = false;
        switch (walk.kind()) {
            case AND, OR -> {
                walk.tokens.confirm(walk.at);
                walk.next(State.PATTERN);
            }
            case WHEN -> {
                if (isGuardPossible()) {
                    frame.inGuard = true;
                    walk.tokens.confirm(walk.at);
                }
                walk.next(State.OPERAND);
            }
            case COMMA -> {
                boolean trailing = frame.closed && walk.at + 1 == frame.close && frame.kind != Kind.PATTERN_PARENTHESES;
                switch (frame.kind) {
                    case PATTERN_PARENTHESES, PATTERN_BRACKETS, PROPERTY_PATTERN -> {
                        if (trailing) {
                            walk.tokens.retype(walk.at, TRAILING_COMMA);
                        }
                        walk.next(frame.kind == Kind.PATTERN_BRACKETS ? State.PATTERN : State.SUBPATTERN);
                    }
                    default -> frame.state = State.OPERATOR;
                }
            }
            default -> frame.state = State.OPERATOR;
        }
    }

    /** The start of a subpattern, where a name may stand. */
    void subpattern() {
        TokenBuffer tokens = walk.tokens;
        if (walk.top.kind == Kind.PROPERTY_PATTERN) {
            while (tokens.isIdentifier(walk.at) && walk.kind(1) == DOT) {
                walk.at += 2;
            }
            if (walk.kind(1) == COLON) {
                walk.at += 2;
            }
        } else if (tokens.isIdentifier(walk.at) && walk.kind(1) == COLON) {
            tokens.retype(walk.at, ARGUMENT_NAME);
            walk.at += 2;
        }
        walk.top.state = State.PATTERN;
    }

    private void slice() {
        switch (walk.kind(1)) {
            case RANGE -> constants.begin();
            case COMMA, RBRACKET -> {
                walk.tokens.retype(walk.at, SLICE_ALL);
                walk.next(State.PATTERN_END);
            }
            default -> {
                walk.tokens.retype(walk.at, SLICE);
                walk.at++;
            }
        }
    }

    private void parenthesis() {
        TokenBuffer tokens = walk.tokens;
        int close = tokens.match(walk.at);
        boolean constant = close > walk.at && isConstantBehind(close + 1);
        // A tuple type alone reads like a positional pattern; with an array's or a nullable's mark it cannot be one.
        if (walk.types.skip(walk.at, Suffixes.UNLESS_OPERAND_FOLLOWS) > close + 1 && readType()) {
            return;
        }
        if (constant) {
            constants.begin();
        } else {
            tokens.retype(walk.at, PATTERN_LPAREN);
            walk.open(Kind.PATTERN_PARENTHESES, State.SUBPATTERN, State.PATTERN_TAIL);
        }
    }

    /** Whether what follows a closing parenthesis shows that a constant, not a pattern, was parenthesised or cast. */
    private boolean isConstantBehind(int i) {
        TokenBuffer tokens = walk.tokens;
        return switch (tokens.kind(i)) {
            case PLUS, MINUS, STAR, SLASH, PERCENT, LEFT_SHIFT, DOT -> true;
            case BAR, AMPERSAND, CARET, EQUAL, NOT_EQUAL, AND_ALSO, OR_ELSE, COALESCE, QUESTION, LESS, GREATER ->
                constants.takesAnyOperator();
            case LPAREN, BANG, TILDE, INTEGER_LITERAL, REAL_LITERAL, CHARACTER_LITERAL, STRING_LITERAL, DEFAULT -> true;
            default -> isDesignation(i) && walk.types.skip(walk.at + 1, Suffixes.ALWAYS) == i - 1;
        };
    }

    private void word() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind() == NOT && isPatternStart(walk.at + 1)) {
            tokens.confirm(walk.at++);
            walk.top.directlyAfterIs = false;
        } else if (walk.kind() == VAR && (isDesignation(walk.at + 1) || walk.kind(1) == LPAREN)) {
            tokens.confirm(walk.at);
            walk.next(State.PATTERN_TAIL);
        } else if (!readType()) {
            constants.begin();
        }
    }

    private boolean readType() {
        TokenBuffer tokens = walk.tokens;
        int kind = walk.kind();
        boolean possible = kind == PREDEFINED_TYPE
                || kind == VOID
                || kind == DELEGATE
                || kind == LPAREN
                || tokens.isIdentifier(walk.at);
        int end = possible ? walk.types.skip(walk.at, Suffixes.UNLESS_OPERAND_FOLLOWS) : TypeScanner.NONE;
        if (end == TypeScanner.NONE || !isTypeWith(end)) {
            return false;
        }
        tokens.insert(walk.at, TYPE_AHEAD);
        walk.types.mark(walk.at, Suffixes.UNLESS_OPERAND_FOLLOWS);
        walk.moveTo(end, State.PATTERN_TAIL);
        if (walk.kind() == LPAREN) {
            tokens.retype(walk.at, PATTERN_LPAREN);
            walk.open(Kind.PATTERN_PARENTHESES, State.SUBPATTERN, State.PATTERN_TAIL);
        }
        return true;
    }

    /** Whether the type up to {@code end} is meant as a type, seen from what follows it. */
    private boolean isTypeWith(int end) {
        TokenBuffer tokens = walk.tokens;
        int next = tokens.kind(end);
        if (next == LBRACE || isDesignation(end)) {
            return true;
        }
        if (next == LPAREN) {
            boolean call = end == walk.at + 1 && tokens.token(walk.at).getText().equals("nameof");
            return !call;
        }
        boolean plainName = isPlainName(end);
        return switch (next) {
            case DOT, PLUS, MINUS, STAR, SLASH, PERCENT, LEFT_SHIFT, LBRACKET, BANG, DOUBLE_COLON -> false;
            case AND, OR -> !plainName;
            default -> !plainName || walk.top.directlyAfterIs;
        };
    }

    private boolean isPlainName(int end) {
        for (int i = walk.at; i < end; i++) {
            int kind = walk.tokens.kind(i);
            if (kind != DOT && kind != DOUBLE_COLON && !walk.tokens.isIdentifier(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name for what was matched stands at {@code i}, and not a word that goes on with the pattern. */
    private boolean isDesignation(int i) {
        return switch (walk.tokens.kind(i)) {
            case AND, OR -> !isPatternStart(i + 1);
            case WHEN ->
                walk.tokens.kind(i + 1) == ARROW || walk.tokens.kind(i + 1) == COLON || walk.tokens.kind(i + 1) == WHEN;
            default -> walk.tokens.isIdentifier(i) && !isQueryWord(i);
        };
    }

    private boolean isGuardPossible() {
        return walk.top.inArmHead || walk.top.inCaseLabel;
    }

    private boolean isQueryWord(int i) {
        return walk.top.inQuery && Queries.isClauseWord(walk.tokens.kind(i));
    }

    private boolean isPatternStart(int i) {
        return switch (walk.tokens.kind(i)) {
            case LBRACE, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case AND, OR -> false;
            default -> Operands.canStart(walk.tokens, i);
        };
    }
}
