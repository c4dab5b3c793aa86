package dev.hob.csharp.grammar;

/** A bracket that is open at the current token, and what the token pass remembers about the text inside it. */
final class Frame {

    /** What the bracket encloses. */
    enum Kind {
        UNIT,
        NAMESPACE,
        TYPE_BODY,
        ENUM_BODY,
        ACCESSORS,
        BLOCK,
        FOR_HEADER,
        ARGUMENTS,
        PARENTHESES,
        COLLECTION,
        INITIALIZER,
        SWITCH_ARMS,
        PATTERN_PARENTHESES,
        PATTERN_BRACKETS,
        PROPERTY_PATTERN,
        PARAMETERS,
        LAMBDA_PARAMETERS,
        ATTRIBUTES,
        HOLE;

        /** Whether it consists of items, each of which ends with a semicolon or a block. */
        boolean holdsItems() {
            return this.ordinal() <= BLOCK.ordinal() && this != ENUM_BODY;
        }
    }

    /** What is expected at the current token. */
    enum State {
        MEMBER,
        TYPE_HEADER,
        BASE_TYPE,
        TYPE_END,
        FUNCTION_TAIL,
        PROPERTY_TAIL,
        PROPERTY_END,
        ENUM_MEMBER,
        ACCESSOR,
        PARAMETER,
        ATTRIBUTE,
        STATEMENT,
        LOCAL_DECLARATION,
        SWITCH_BODY,
        ITEM_END,
        ARGUMENT,
        COLLECTION_ELEMENT,
        INITIALIZER_ELEMENT,
        OPERAND,
        OPERATOR,
        ARRAY_SIZE,
        LAMBDA_HEAD,
        LAMBDA_ARROW,
        PATTERN,
        PATTERN_TAIL,
        PATTERN_END,
        SUBPATTERN
    }

    final Kind kind;
    final Frame outer;
    /** The token at which the frame ends. */
    final int close;
    /** Whether that token is the bracket's own, and not where the damage around an unclosed bracket ends. */
    final boolean closed;
    /** How many statements were pending when the frame was opened. */
    final int pendingBase;

    State state;
    /** Open conditional operators whose colon is still to come. */
    int conditionals;
    /** Open queries whose "select" or "group" is still to come. */
    int queryHeads;
    /** Where the current operand started. */
    int operandStart;

    boolean inQuery;
    boolean inJoin;
    /** Whether a comma separates orderings and not what the bracket encloses. */
    boolean inOrderby;

    /** Whether a switch arm's arrow is still to come. */
    boolean inArmHead;
    /** Whether a case label's colon is still to come. */
    boolean inCaseLabel;
    /** Whether the guard of an arm or a label is being read: what follows "when". */
    boolean inGuard;
    /** Whether the current pattern directly follows "is", and nothing but it. */
    boolean directlyAfterIs;
    /** Where the pattern's constant that is being read started, or -1. */
    int constantStart = -1;

    /** Whether the constant stands behind the mark of a relational pattern. */
    boolean constantIsRelational;

    boolean constantHasOperator;
    /** Whether "await" is a keyword here (§15.15): in an asynchronous function and in top-level statements. */
    boolean async;
    /** Whether a file-scoped namespace was declared, which holds no statements. */
    boolean inFileNamespace;
    /** Whether the type whose header is being read is an enumeration. */
    boolean inEnum;
    /** Whether the local declaration that is being read is a function. */
    boolean isLocalFunction;

    Frame(Kind kind, Frame outer, int close, boolean closed, State state, int pendingBase) {
        this.kind = kind;
        this.outer = outer;
        this.close = close;
        this.closed = closed;
        this.state = state;
        this.pendingBase = pendingBase;
        this.async = kind == Kind.UNIT || outer.async && kind != Kind.TYPE_BODY;
    }
}
