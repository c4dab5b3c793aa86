package dev.hob.csharp.grammar;

import dev.hob.csharp.grammar.Frame.State;

/**
 * Settles what one token of look-ahead cannot tell, before the parser runs: one walk over the tokens that knows the
 * brackets around each and whether a member, a statement, an operand, an operator or a pattern is expected there. Each
 * group of decisions has its class; this one hands the current token to the class that its state names.
 */
final class TokenPass {

    /** More steps than this without moving on mean that damage has led the walk astray: it skips the token. */
    private static final int MAX_STEPS_PER_TOKEN = 12;

    private final Walk walk;
    private final Members members;
    private final Statements statements;
    private final Expressions expressions;
    private final Patterns patterns;
    private final PatternConstants constants;
    private final Parameters parameters;

    TokenPass(TokenBuffer tokens, Trivia trivia) {
        walk = new Walk(tokens, trivia);
        Constraints constraints = new Constraints(walk);
        constants = new PatternConstants(walk);
        patterns = new Patterns(walk, constants);
        Lambdas lambdas = new Lambdas(walk);
        statements = new Statements(walk);
        expressions = new Expressions(walk, constants, lambdas, statements);
        members = new Members(walk, statements, constraints);
        parameters = new Parameters(walk);
    }

    /** Settles all tokens; returns the first token that is nested deeper than {@code maxDepth}, or -1. */
    int run(int maxDepth) {
        int steps = 0;
        int last = -1;
        while (true) {
            if (walk.at >= walk.top.close) {
                constants.finish();
                if (!walk.close()) {
                    return walk.types.tooDeep();
                }
                continue;
            }
            if (walk.depth() > maxDepth) {
                return walk.at;
            }
            steps = walk.at == last ? steps + 1 : 0;
            last = walk.at;
            if (steps > MAX_STEPS_PER_TOKEN || walk.kind() == TokenBuffer.JOINED) {
                walk.at++;
            } else {
                step(walk.top.state);
                // The partner of a bracket that has none is token -1: led back there, the walk would have no end.
                walk.at = Math.max(walk.at, last);
            }
        }
    }

    private void step(State state) {
        switch (state) {
            case MEMBER -> members.member();
            case TYPE_HEADER -> members.typeHeader();
            case BASE_TYPE -> members.baseType();
            case TYPE_END -> members.typeEnd();
            case FUNCTION_TAIL -> members.functionTail();
            case PROPERTY_TAIL -> members.propertyTail();
            case PROPERTY_END -> members.propertyEnd();
            case ENUM_MEMBER -> members.enumMember();
            case ACCESSOR -> members.accessor();
            case PARAMETER -> parameters.parameter();
            case ATTRIBUTE -> parameters.attribute();
            case STATEMENT -> statements.statement();
            case LOCAL_DECLARATION -> statements.localDeclaration();
            case SWITCH_BODY -> statements.switchBody();
            case ITEM_END -> statements.endItem();
            case ARGUMENT -> expressions.argument();
            case COLLECTION_ELEMENT -> expressions.collectionElement();
            case INITIALIZER_ELEMENT -> expressions.initializerElement();
            case OPERAND -> expressions.operand();
            case OPERATOR -> expressions.operator();
            case ARRAY_SIZE -> expressions.arraySize();
            case LAMBDA_HEAD -> expressions.lambdaHead();
            case LAMBDA_ARROW -> expressions.lambdaArrow();
            case PATTERN -> patterns.pattern();
            case PATTERN_TAIL -> patterns.tail();
            case PATTERN_END -> patterns.end();
            case SUBPATTERN -> patterns.subpattern();
        }
    }
}
