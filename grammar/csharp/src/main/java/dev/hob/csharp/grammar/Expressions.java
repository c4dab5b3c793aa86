package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads expressions where an operand is expected (§12.8, §12.9), and the starts of arguments and elements. */
final class Expressions {

    private final Walk walk;
    private final Lambdas lambdas;
    private final Queries queries;
    private final Creations creations;
    private final Parentheses parentheses;
    private final Operators operators;

    Expressions(Walk walk, PatternConstants constants, Lambdas lambdas, Statements statements) {
        this.walk = walk;
        this.lambdas = lambdas;
        this.queries = new Queries(walk);
        this.creations = new Creations(walk);
        this.parentheses = new Parentheses(walk);
        this.operators = new Operators(walk, constants, lambdas, queries, statements);
    }

    /** The start of an argument or a tuple element (§12.6.2, §12.8.6): a name, a modifier, a declaration. */
    void argument() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind(1) == COLON && tokens.isIdentifier(walk.at)) {
            tokens.retype(walk.at, ARGUMENT_NAME);
            walk.at += 2;
        } else if (walk.kind() == OUT || walk.kind() == IN) {
            if (walk.top.kind != Kind.ARGUMENTS) {
                walk.refuse(walk.at, "only arguments of a call may be '" + (walk.kind() == OUT ? "out'" : "in'"));
            }
            walk.at++;
            parentheses.readDeclaration(true);
        } else if (walk.top.kind != Kind.PARENTHESES || !parentheses.readDeclaration(false)) {
            walk.top.state = State.OPERAND;
        }
    }

    /** The start of an element of a collection expression (C# 12). */
    void collectionElement() {
        if (walk.kind() == RANGE) {
            walk.tokens.retype(walk.at++, SPREAD);
        } else if (walk.kind() == WITH && walk.kind(1) == LPAREN) {
            walk.tokens.confirm(walk.at++);
            walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.OPERATOR);
            return;
        }
        walk.top.state = State.OPERAND;
    }

    /** The start of an element of an initializer (§12.8.17.3). */
    void initializerElement() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind() == LBRACE) {
            walk.open(Kind.INITIALIZER, State.INITIALIZER_ELEMENT, State.OPERATOR);
        } else if (walk.kind(1) == ASSIGN && tokens.isIdentifier(walk.at)) {
            tokens.retype(walk.at, MEMBER_NAME);
            walk.moveTo(walk.at + 2, State.OPERAND);
        } else if (walk.kind() == LBRACKET && isIndexer()) {
            tokens.retype(walk.at, INDEXER_LBRACKET);
            walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.OPERATOR);
        } else {
            walk.top.state = State.OPERAND;
        }
    }

    private boolean isIndexer() {
        int close = walk.tokens.match(walk.at);
        return close > walk.at && walk.tokens.kind(close + 1) == ASSIGN;
    }

    /** Where an operand is expected. */
    void operand() {
        TokenBuffer tokens = walk.tokens;
        switch (walk.kind()) {
            case TRUE, FALSE, NULL, INTEGER_LITERAL, REAL_LITERAL, CHARACTER_LITERAL, STRING_LITERAL -> primary();
            case THIS, BASE, ARGLIST, PREDEFINED_TYPE -> primary();
            case INTERPOLATED_STRING_START, INTERPOLATED_STRING_TEXT -> walk.at++;
            case INTERPOLATION_OPEN -> walk.open(Kind.HOLE, State.OPERAND, State.OPERAND);
            case INTERPOLATED_STRING_END -> primary();
            case PLUS, MINUS, BANG, TILDE, INCREMENT, DECREMENT, AMPERSAND, STAR, CARET -> walk.at++;
            case LPAREN -> parenthesis();
            case LBRACKET -> {
                if (!lambdas.read()) {
                    walk.open(Kind.COLLECTION, State.COLLECTION_ELEMENT, State.OPERATOR);
                }
            }
            case LBRACE -> walk.open(Kind.INITIALIZER, State.INITIALIZER_ELEMENT, State.OPERATOR);
            case RANGE -> {
                boolean open = Operands.canStart(tokens, walk.at + 1);
                tokens.retype(walk.at, open ? RANGE_FROM_START : RANGE_ALL);
                walk.next(open ? State.OPERAND : State.OPERATOR);
            }
            case REF, READONLY, STATIC, DELEGATE, VOID -> {
                if (!lambdas.read()) {
                    refuseMisplacedRef();
                    walk.at++;
                }
            }
            case THROW -> tokens.retype(walk.at++, THROW_EXPRESSION);
            case NEW -> creations.readNew();
            case STACKALLOC -> creations.readStackalloc();
            case TYPEOF, SIZEOF -> typeInParentheses();
            case DEFAULT -> {
                if (walk.kind(1) == LPAREN) {
                    tokens.retype(walk.at, DEFAULT_OF);
                    typeInParentheses();
                } else {
                    primary();
                }
            }
            case CHECKED, UNCHECKED, MAKEREF, REFTYPE, REFVALUE -> {
                walk.next(State.OPERATOR);
                if (walk.kind() == LPAREN) {
                    walk.open(Kind.PARENTHESES, State.OPERAND, State.OPERATOR);
                }
            }
            default -> {
                if (tokens.isIdentifier(walk.at)) {
                    identifier();
                } else {
                    walk.top.state = State.OPERATOR;
                }
            }
        }
    }

    /** "ref" may stand before an argument, a value that is assigned or returned, and the branches of a condition. */
    private void refuseMisplacedRef() {
        if (walk.kind() != REF) {
            return;
        }
        boolean allowed = walk.at > 0
                && switch (walk.kind(-1)) {
                    case ASSIGN, RETURN, ARROW, QUESTION, COLON -> true;
                    case LPAREN, LBRACKET, COMMA -> walk.top.kind == Kind.ARGUMENTS;
                    default -> false;
                };
        if (!allowed) {
            walk.refuse(walk.at, "'ref' is not allowed here");
        }
    }

    void operator() {
        operators.operator();
    }

    /** The sizes of an array that is created (§12.8.17.5): one bracket after the other. */
    void arraySize() {
        creations.readArraySize();
    }

    /** What is left of a lambda's head behind its attributes. */
    void lambdaHead() {
        if (walk.kind() == LBRACKET) {
            walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.LAMBDA_HEAD);
        } else if (!lambdas.readBehindAttributes()) {
            walk.top.state = State.OPERAND;
        }
    }

    /** The arrow of a lambda, or the block of an anonymous method. */
    void lambdaArrow() {
        if (walk.kind() == ARROW) {
            walk.at++;
        }
        if (walk.kind() == LBRACE) {
            walk.open(Kind.BLOCK, State.STATEMENT, State.OPERATOR);
        } else {
            walk.top.state = State.OPERAND;
        }
    }

    private void primary() {
        walk.top.operandStart = walk.at;
        walk.next(State.OPERATOR);
    }

    private void parenthesis() {
        if (lambdas.read()) {
            return;
        }
        walk.top.operandStart = walk.at;
        if (parentheses.isCast()) {
            int close = walk.tokens.match(walk.at);
            walk.tokens.retype(walk.at, CAST_LPAREN);
            walk.types.mark(walk.at + 1, Suffixes.ALWAYS);
            walk.moveTo(close + 1, State.OPERAND);
        } else {
            walk.open(Kind.PARENTHESES, State.ARGUMENT, State.OPERATOR);
        }
    }

    private void typeInParentheses() {
        int open = walk.at + 1;
        int close = walk.tokens.match(open);
        if (walk.kind() == TYPEOF) {
            walk.types.markReturnType(open + 1);
        } else {
            walk.types.mark(open + 1, Suffixes.ALWAYS);
        }
        walk.moveTo(close > open ? close + 1 : open, State.OPERATOR);
    }

    private void identifier() {
        int kind = walk.kind();
        if (walk.kind(1) == ARROW && lambdas.read()) {
            return;
        }
        if (kind == ASYNC && lambdas.read() || kind == FROM && queries.readFrom()) {
            return;
        }
        if (kind == AWAIT && (walk.top.async || Operands.startsUnambiguously(walk.tokens, walk.at + 1))) {
            walk.tokens.confirm(walk.at++);
            return;
        }
        if (kind == VAR && walk.kind(1) == LPAREN && parentheses.readDeconstruction()) {
            return;
        }
        walk.top.operandStart = walk.at++;
        operators.afterName();
    }
}
