package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

/**
 * Finds where a type (§8) that starts at a token ends, and can mark it: brackets, question marks and asterisks of a type
 * get token types of their own. It never reports: what is no type is for the caller to read otherwise.
 */
final class TypeScanner {

    /** The answer where no type starts. */
    static final int NONE = -1;

    /** Deeper nesting of type arguments and tuples is not taken for a type. */
    private static final int MAX_DEPTH = 200;

    /** Whether {@code ?} and {@code *} behind a type belong to it. */
    enum Suffixes {
        /** They do: nothing but a type can stand here. */
        ALWAYS,
        /** They do unless an operand follows: {@code x is T ? a : b}. */
        UNLESS_OPERAND_FOLLOWS
    }

    private final TokenBuffer tokens;
    private final Trivia trivia;
    /** By the bracket that opens it: where a type argument list or a tuple ends that was scanned before. */
    private final int[] knownEnds;

    private final DeepTypes deepTypes;

    private int voidAllowedAt = NONE;
    private boolean marking;
    private int depth;

    TypeScanner(TokenBuffer tokens, Trivia trivia) {
        this.tokens = tokens;
        this.trivia = trivia;
        this.deepTypes = new DeepTypes(tokens);
        this.knownEnds = new int[tokens.count()];
    }

    /** The first type argument list that is nested too deep to be read, or {@link #NONE}. */
    int tooDeep() {
        return deepTypes.first();
    }

    /** Where the type at {@code i} ends, or {@link #NONE}. */
    int skip(int i, Suffixes suffixes) {
        marking = false;
        return type(i, suffixes);
    }

    /** Where the type at {@code i} ends, or {@link #NONE}; its tokens are marked as a type's. */
    int mark(int i, Suffixes suffixes) {
        int end = skip(i, suffixes);
        if (end != NONE) {
            marking = true;
            type(i, suffixes);
            marking = false;
        }
        return end;
    }

    /** As {@link #mark}, where "void" may stand as well: in front of a function. */
    int markReturnType(int i) {
        voidAllowedAt = i;
        int end = mark(i, Suffixes.ALWAYS);
        voidAllowedAt = NONE;
        return end;
    }

    /** As {@link #skip}, without the array suffixes: what follows {@code new}. */
    int markElement(int i) {
        marking = false;
        if (element(i) == NONE) {
            return NONE;
        }
        marking = true;
        int end = element(i);
        while (tokens.kind(end) == QUESTION || tokens.kind(end) == STAR) {
            tokens.retype(end, tokens.kind(end) == QUESTION ? NULLABLE : POINTER);
            end++;
        }
        marking = false;
        return end;
    }

    /** Where the type argument list whose {@code <} is at {@code i} ends, or {@link #NONE}. */
    int skipArguments(int i) {
        marking = false;
        return bracketed(i);
    }

    void markArguments(int i) {
        marking = true;
        bracketed(i);
        marking = false;
    }

    /** Marks a type parameter list (§15.2.3), which may hold attributes; returns its end or {@link #NONE}. */
    int markParameters(int less) {
        int i = less + 1;
        while (tokens.kind(i) != GREATER) {
            boolean attributes = tokens.kind(i) == LBRACKET && tokens.match(i) > i;
            boolean part =
                    tokens.isIdentifier(i) || tokens.kind(i) == COMMA || tokens.kind(i) == IN || tokens.kind(i) == OUT;
            if (!attributes && !part) {
                return NONE;
            }
            i = attributes ? tokens.match(i) + 1 : i + 1;
        }
        tokens.retype(less, GENERIC_LT);
        tokens.retype(i, GENERIC_GT);
        return i + 1;
    }

    private int type(int start, Suffixes suffixes) {
        int i = element(start);
        while (i != NONE) {
            int kind = tokens.kind(i);
            if (kind == QUESTION && tokens.kind(i - 1) == QUESTION) {
                return i;
            }
            if (kind == QUESTION || kind == STAR) {
                if (suffixes == Suffixes.UNLESS_OPERAND_FOLLOWS && operandFollows(i)) {
                    return i;
                }
                retype(i, kind == QUESTION ? NULLABLE : POINTER);
                i++;
            } else if (kind == LBRACKET && isRank(i)) {
                retype(i, LBRACKET_RANK);
                i = tokens.match(i) + 1;
            } else {
                return i;
            }
        }
        return NONE;
    }

    private int element(int i) {
        return switch (tokens.kind(i)) {
            case PREDEFINED_TYPE -> i + 1;
            case VOID -> {
                if (tokens.kind(i + 1) != STAR && i != voidAllowedAt) {
                    refuse(i, "'void' is no type here");
                }
                yield i + 1;
            }
            case LPAREN -> bracketed(i);
            case DELEGATE -> tokens.kind(i + 1) == STAR ? functionPointer(i) : NONE;
            default -> name(i);
        };
    }

    private int name(int start) {
        int i = start;
        while (tokens.isIdentifier(i)) {
            i++;
            if (tokens.kind(i) == LESS) {
                int end = bracketed(i);
                if (end == NONE) {
                    return i;
                }
                i = end;
            }
            if (tokens.kind(i) != DOT && tokens.kind(i) != DOUBLE_COLON) {
                return i;
            }
            if (tokens.kind(i) == DOUBLE_COLON && i > start + 1) {
                refuse(i, "'::' can stand behind the first name only");
            }
            i++;
        }
        return NONE;
    }

    /** A type argument list or a tuple; what was found before is remembered: nested ones cost no quadratic time. */
    private int bracketed(int open) {
        if (!marking && knownEnds[open] != 0) {
            return knownEnds[open];
        }
        int end = NONE;
        if (depth < MAX_DEPTH) {
            depth++;
            end = tokens.kind(open) == LESS ? argumentsWithin(open) : tupleWithin(open);
            depth--;
        } else if (tokens.kind(open) == LESS) {
            deepTypes.meet(open);
        }
        knownEnds[open] = end;
        return end;
    }

    private int argumentsWithin(int less) {
        int i = less + 1;
        while (true) {
            if (tokens.kind(i) != COMMA && tokens.kind(i) != GREATER) {
                i = type(i, Suffixes.ALWAYS);
            }
            if (i == NONE) {
                return NONE;
            }
            if (tokens.kind(i) == GREATER) {
                retype(less, GENERIC_LT);
                retype(i, GENERIC_GT);
                return i + 1;
            }
            if (tokens.kind(i) != COMMA) {
                return NONE;
            }
            i++;
        }
    }

    private int tupleWithin(int open) {
        int close = tokens.match(open);
        if (close < open) {
            return NONE;
        }
        int i = open;
        int elements = 0;
        do {
            i = type(i + 1, Suffixes.ALWAYS);
            elements++;
            if (i != NONE && tokens.isIdentifier(i)) {
                i++;
            }
        } while (i != NONE && tokens.kind(i) == COMMA);
        if (i != close || elements < 2) {
            return NONE;
        }
        retype(open, TUPLE_LPAREN);
        return close + 1;
    }

    private int functionPointer(int start) {
        int i = start + 2;
        if (tokens.isIdentifier(i)) {
            i++;
        }
        if (tokens.kind(i) == LBRACKET) {
            i = tokens.match(i) + 1;
        }
        if (tokens.kind(i) != LESS || depth >= MAX_DEPTH) {
            return NONE;
        }
        int less = i;
        depth++;
        do {
            i++;
            while (tokens.kind(i) == REF
                    || tokens.kind(i) == OUT
                    || tokens.kind(i) == IN
                    || tokens.kind(i) == READONLY) {
                i++;
            }
            voidAllowedAt = i;
            i = type(i, Suffixes.ALWAYS);
        } while (i != NONE && tokens.kind(i) == COMMA);
        depth--;
        if (i == NONE || tokens.kind(i) != GREATER) {
            return NONE;
        }
        retype(start + 1, POINTER);
        retype(less, GENERIC_LT);
        retype(i, GENERIC_GT);
        return i + 1;
    }

    /** Whether the bracket at {@code i} holds commas only. */
    boolean isRank(int i) {
        int j = i + 1;
        while (tokens.kind(j) == COMMA) {
            j++;
        }
        return tokens.kind(j) == RBRACKET;
    }

    private boolean operandFollows(int mark) {
        int next = mark + 1;
        if (tokens.kind(next) == LBRACKET) {
            return !isRank(next) || tokens.kind(tokens.match(next) + 1) == COLON;
        }
        return Operands.canStart(tokens, next);
    }

    private void refuse(int i, String reason) {
        if (marking) {
            trivia.problem(tokens.token(i).getStartIndex(), reason);
        }
    }

    private void retype(int i, int type) {
        if (marking) {
            tokens.retype(i, type);
        }
    }
}
