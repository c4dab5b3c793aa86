package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** Feeds the parser the settled tokens, which are all there already. */
final class TokenArrayStream implements TokenStream {

    private final CSharpToken[] tokens;
    private final Trivia trivia;
    private final int last;
    private int at;

    TokenArrayStream(CSharpToken[] tokens, Trivia trivia) {
        this.tokens = tokens;
        this.trivia = trivia;
        this.last = tokens.length - 1;
    }

    /** What the lexer met beside the tokens, to which the parser adds its errors. */
    Trivia trivia() {
        return trivia;
    }

    /** The token that is consumed next. */
    CSharpToken current() {
        return tokens[at];
    }

    @Override
    public int LA(int i) {
        return i == 1 ? tokens[at].getType() : LT(i).getType();
    }

    @Override
    public CSharpToken LT(int i) {
        if (i == 1) {
            return tokens[at];
        }
        if (i == -1 && at > 0) {
            return tokens[at - 1];
        }
        int index = i > 0 ? at + i - 1 : at + i;
        return tokens[Math.max(0, Math.min(index, last))];
    }

    @Override
    public void consume() {
        if (at == last) {
            throw new IllegalStateException("cannot consume the end of the file");
        }
        at++;
    }

    @Override
    public CSharpToken get(int index) {
        return tokens[index];
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = Math.min(index, last);
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Everything is buffered: there is nothing to release.
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getSourceName() {
        return tokens[0].getInputStream().getSourceName();
    }

    @Override
    public String getText(Interval interval) {
        return getText(tokens[Math.max(0, interval.a)], tokens[Math.min(interval.b, last)]);
    }

    @Override
    public String getText() {
        return getText(tokens[0], tokens[last]);
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        char[] text = ((CSharpToken) start).getInputStream().text();
        int from = start.getStartIndex();
        int to = Math.min(stop.getStopIndex() + 1, text.length);
        return to > from ? new String(text, from, to - from) : "";
    }
}
