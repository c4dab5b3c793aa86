package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads expressions behind an operand: member access and calls, generic names, operators, and what ends them. */
final class Operators {

    private final Walk walk;
    private final PatternConstants constants;
    private final Lambdas lambdas;
    private final Queries queries;
    private final Statements statements;
    private final Damage damage;
    private final SpareColons spareColons;

    Operators(Walk walk, PatternConstants constants, Lambdas lambdas, Queries queries, Statements statements) {
        this.walk = walk;
        this.constants = constants;
        this.lambdas = lambdas;
        this.queries = queries;
        this.statements = statements;
        this.damage = new Damage(walk, statements);
        this.spareColons = new SpareColons(walk.tokens);
    }

    void operator() {
        TokenBuffer tokens = walk.tokens;
        Frame frame = walk.top;
        if (frame.constantStart >= 0 && !constants.continues()) {
            return;
        }
        switch (walk.kind()) {
            case DOT, ARROW_MEMBER, DOUBLE_COLON -> {
                walk.at++;
                if (tokens.isIdentifier(walk.at)) {
                    walk.at++;
                    afterName();
                }
            }
            case LPAREN -> {
                if (!lambdas.readWithReturnType(frame.operandStart)) {
                    walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.OPERATOR);
                }
            }
            case LBRACKET -> walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.OPERATOR);
            case LBRACE -> {
                if (!damage.endsParameters()) {
                    walk.open(Kind.INITIALIZER, State.INITIALIZER_ELEMENT, State.OPERATOR);
                }
            }
            case INCREMENT, DECREMENT, BANG, FORMAT_COLON, FORMAT_TEXT -> walk.at++;
            case QUESTION -> question();
            case COLON -> colon();
            case GREATER -> walk.moveTo(Shifts.join(tokens, walk.at), State.OPERAND);
            case IS -> {
                frame.directlyAfterIs = true;
                walk.next(State.PATTERN);
            }
            case AS -> {
                int end = walk.types.mark(walk.at + 1, Suffixes.UNLESS_OPERAND_FOLLOWS);
                walk.moveTo(end == TypeScanner.NONE ? walk.at + 1 : end, State.OPERATOR);
            }
            case SWITCH -> switchArms();
            case RANGE -> {
                boolean open = !Operands.canStart(tokens, walk.at + 1);
                if (open) {
                    tokens.retype(walk.at, RANGE_TO_END);
                }
                walk.next(open ? State.OPERATOR : State.OPERAND);
            }
            case ARROW -> {
                frame.inArmHead = false;
                walk.next(State.OPERAND);
            }
            case COMMA -> comma();
            case SEMICOLON -> semicolon();
            default -> word();
        }
    }

    /** Behind a name in an expression: reads its type arguments, if the "&lt;" there opens some (§6.2.5). */
    void afterName() {
        walk.top.state = State.OPERATOR;
        if (walk.kind() == LESS) {
            int end = walk.types.skipArguments(walk.at);
            if (end != TypeScanner.NONE && areArguments(walk.at, end)) {
                walk.types.markArguments(walk.at);
                walk.at = end;
            }
        }
    }

    /** Whether what could be type arguments are some, by what follows them or by what only a type can be. */
    private boolean areArguments(int less, int end) {
        TokenBuffer tokens = walk.tokens;
        return switch (tokens.kind(end)) {
            case LPAREN,
                    RPAREN,
                    RBRACKET,
                    LBRACE,
                    RBRACE,
                    COLON,
                    SEMICOLON,
                    COMMA,
                    DOT,
                    RANGE,
                    QUESTION,
                    EQUAL,
                    NOT_EQUAL,
                    BAR,
                    CARET,
                    AND_ALSO,
                    OR_ELSE,
                    AMPERSAND,
                    LBRACKET,
                    LESS,
                    LESS_OR_EQUAL,
                    GREATER_OR_EQUAL,
                    IS,
                    AS,
                    BANG,
                    DOUBLE_COLON,
                    INTERPOLATION_CLOSE -> true;
            case GREATER -> !tokens.touchesNext(end - 1);
            default -> holdsPredefinedType(less, end) || isQueryWord(end);
        };
    }

    private boolean isQueryWord(int i) {
        return walk.top.inQuery && Queries.isClauseWord(walk.tokens.kind(i));
    }

    private boolean holdsPredefinedType(int less, int end) {
        for (int i = less; i < end; i++) {
            if (walk.tokens.kind(i) == PREDEFINED_TYPE) {
                return true;
            }
        }
        return false;
    }

    private void question() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind(1) == DOT) {
            tokens.retype(walk.at++, NULL_CONDITIONAL);
        } else if (isNullableReturnType()) {
            walk.at = walk.types.skip(walk.top.operandStart, Suffixes.ALWAYS);
        } else if (walk.kind(1) == LBRACKET && !walk.types.isRank(walk.at + 1) && !hasColonAhead()) {
            tokens.retype(walk.at++, NULL_CONDITIONAL_ELEMENT);
        } else {
            walk.openConditional();
            walk.next(State.OPERAND);
        }
    }

    /** Whether {@code T? (x) => y} is meant, a lambda with a return type, and not {@code a ? (x) => y : z}. */
    private boolean isNullableReturnType() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind(1) != LPAREN && walk.kind(1) != LBRACKET) {
            return false;
        }
        int end = walk.types.skip(walk.top.operandStart, Suffixes.ALWAYS);
        return end > walk.at
                && tokens.kind(end) == LPAREN
                && tokens.match(end) > end
                && tokens.kind(tokens.match(end) + 1) == ARROW
                && (tokens.kind(walk.at - 1) == PREDEFINED_TYPE || !hasColonAhead());
    }

    /** Whether {@code a ? [b] : c} is meant and not {@code a?[b]}: only then is one more colon to come. */
    private boolean hasColonAhead() {
        return spareColons.behind(walk.at, walk.top.close) > walk.top.conditionals;
    }

    private void colon() {
        Frame frame = walk.top;
        if (frame.conditionals > 0) {
            walk.closeConditional();
            walk.next(State.OPERAND);
        } else if (frame.inCaseLabel) {
            frame.inCaseLabel = false;
            walk.next(State.STATEMENT);
        } else {
            walk.next(State.OPERAND);
        }
    }

    private void switchArms() {
        walk.next(State.OPERATOR);
        if (walk.kind() == LBRACE) {
            walk.open(Kind.SWITCH_ARMS, State.PATTERN, State.OPERATOR);
            walk.top.inArmHead = true;
        }
    }

    private void comma() {
        Frame frame = walk.top;
        int closer = walk.kind(1);
        if (frame.closed && walk.at + 1 == frame.close && (closer == RBRACE || closer == RBRACKET)) {
            walk.tokens.retype(walk.at, TRAILING_COMMA);
        }
        walk.at++;
        if (frame.inOrderby) {
            frame.state = State.OPERAND;
            return;
        }
        walk.resetExpression();
        frame.inArmHead = frame.kind == Kind.SWITCH_ARMS;
        frame.inGuard = false;
        frame.state = switch (frame.kind) {
            case ARGUMENTS, PARENTHESES -> State.ARGUMENT;
            case COLLECTION -> State.COLLECTION_ELEMENT;
            case INITIALIZER -> State.INITIALIZER_ELEMENT;
            case SWITCH_ARMS, PATTERN_BRACKETS -> State.PATTERN;
            case PATTERN_PARENTHESES, PROPERTY_PATTERN -> State.SUBPATTERN;
            case PARAMETERS, LAMBDA_PARAMETERS -> State.PARAMETER;
            case ATTRIBUTES -> State.ATTRIBUTE;
            case ENUM_BODY -> State.ENUM_MEMBER;
            default -> State.OPERAND;
        };
    }

    private void semicolon() {
        Frame frame = walk.top;
        if (frame.kind.holdsItems()) {
            walk.at++;
            statements.endItem();
        } else if (frame.closed) {
            walk.next(State.OPERAND);
        } else {
            walk.abandon();
            walk.top.state = State.OPERATOR;
        }
    }

    /** Anything else: a keyword of a query, "with", a binary operator, or damage. */
    private void word() {
        TokenBuffer tokens = walk.tokens;
        if (tokens.isIdentifier(walk.at)) {
            if (walk.kind() == WITH && walk.kind(1) == LBRACE) {
                tokens.confirm(walk.at++);
                walk.open(Kind.INITIALIZER, State.INITIALIZER_ELEMENT, State.OPERATOR);
            } else if (!queries.readWord() && !damage.endsItem()) {
                walk.top.state = State.OPERAND;
            }
        } else if (!leavesEnum() && !damage.endsItem()) {
            walk.next(State.OPERAND);
        }
    }

    private boolean leavesEnum() {
        return walk.top.kind == Kind.ENUM_BODY && Damage.leavesList(walk);
    }
}
