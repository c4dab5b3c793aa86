package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.ADD;
import static dev.hob.csharp.grammar.CSharpLexer.IDENTIFIER;
import static dev.hob.csharp.grammar.CSharpLexer.YIELD;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * All tokens of a file, while the token pass works on them. A token's <em>kind</em> is what the lexer saw (a contextual
 * keyword counts as itself) and never changes; its <em>type</em> is what the parser will see (a contextual keyword is an
 * identifier until it is confirmed).
 */
final class TokenBuffer {

    /** The kind of a token that has become part of the token before it. */
    static final int JOINED = -2;

    /** So that looking a few tokens ahead needs no check. */
    private static final int PADDING = 4;

    private static final int BITS_PER_MARKER = 8;

    private CSharpToken[] tokens = new CSharpToken[256];
    private int[] kinds = new int[256 + PADDING];
    private int count;
    private int[] matches = {};
    private int[] markers = {};
    private int markerCount;
    private int joinedCount;

    void add(CSharpToken token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2 + PADDING);
        }
        int type = token.getType();
        kinds[count] = type;
        if (isContextualKeyword(type)) {
            token.setType(IDENTIFIER);
        }
        tokens[count++] = token;
    }

    /** To be called after the last token, which is the end of the file. */
    void seal() {
        Arrays.fill(kinds, count, kinds.length, Token.EOF);
        markers = new int[count];
        matches = new int[count];
        Arrays.fill(matches, -1);
    }

    /** The number of tokens, the end of the file included. */
    int count() {
        return count;
    }

    CSharpToken token(int i) {
        return tokens[i];
    }

    int kind(int i) {
        return kinds[Math.min(i, count)];
    }

    boolean isIdentifier(int i) {
        int kind = kind(i);
        return kind == IDENTIFIER || isContextualKeyword(kind);
    }

    static boolean isContextualKeyword(int kind) {
        return kind >= ADD && kind <= YIELD;
    }

    void retype(int i, int type) {
        tokens[i].setType(type);
    }

    /** Confirms that a contextual keyword is a keyword here. */
    void confirm(int i) {
        tokens[i].setType(kinds[i]);
    }

    /** Puts a token without width before token {@code i}, behind those that were put there before. */
    void insert(int i, int marker) {
        int at = Math.min(i, count - 1);
        int shift = 0;
        while (shift < 3 * BITS_PER_MARKER && markers[at] >>> shift != 0) {
            shift += BITS_PER_MARKER;
        }
        markers[at] |= marker << shift;
        markerCount++;
    }

    /** Whether nothing stands between token {@code i} and the next. */
    boolean touchesNext(int i) {
        return i + 1 < count && tokens[i].endOffset() == tokens[i + 1].getStartIndex();
    }

    /** Makes {@code parts} tokens from {@code i} on one token. */
    void join(int i, int parts, int type) {
        tokens[i].setType(type);
        tokens[i].extendTo(tokens[i + parts - 1].getStopIndex());
        for (int part = 1; part < parts; part++) {
            kinds[i + part] = JOINED;
            joinedCount++;
        }
    }

    void pair(int opener, int closer) {
        matches[opener] = closer;
        matches[closer] = opener;
    }

    /** The other bracket of the pair, or -1 if there is none. */
    int match(int i) {
        return i < count ? matches[i] : -1;
    }

    /** What the parser reads: markers put in, joined tokens left out, indices set. */
    CSharpToken[] result() {
        CSharpToken[] result = new CSharpToken[count + markerCount - joinedCount];
        int size = 0;
        for (int i = 0; i < count; i++) {
            CSharpToken token = tokens[i];
            for (int marker = markers[i]; marker != 0; marker >>>= BITS_PER_MARKER) {
                int type = marker & 0xFF;
                boolean closes = size > 0 && (type == CSharpLexer.CONSTANT_END || type == CSharpLexer.RBRACE);
                int offset = closes ? result[size - 1].endOffset() : token.getStartIndex();
                CSharpToken inserted = new CSharpToken(token.getInputStream(), type, offset, offset - 1);
                inserted.setTokenIndex(size);
                result[size++] = inserted;
            }
            if (kinds[i] != JOINED) {
                token.setTokenIndex(size);
                result[size++] = token;
            }
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }
}
