package dev.hob.csharp.grammar;

import dev.hob.language.Utf16CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A token that knows its place by offsets only, and is its own leaf in the parser's tree. A contextual keyword remembers
 * its word: its type says whether the token pass found it to be a keyword where it stands.
 */
public final class CSharpToken implements Token, TerminalNode {

    private final Utf16CharStream source;
    private final int start;
    private int stop;
    private int type;
    private int index = -1;
    private RuleContext parent;
    /** The word of a token that stands nowhere in the file; null for all others. */
    private final String word;

    CSharpToken(Utf16CharStream source, int type, int start, int stop) {
        this(source, type, start, stop, null);
    }

    private CSharpToken(Utf16CharStream source, int type, int start, int stop, String word) {
        this.source = source;
        this.type = type;
        this.start = start;
        this.stop = stop;
        this.word = word;
    }

    /** A token of no width at {@code offset} that reads {@code word} all the same. */
    static CSharpToken generated(Utf16CharStream source, int type, int offset, String word) {
        return new CSharpToken(source, type, offset, offset - 1, word);
    }

    @Override
    public int getType() {
        return type;
    }

    void setType(int type) {
        this.type = type;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    /** The offset of the last code unit; one less than the start for a token without width. */
    @Override
    public int getStopIndex() {
        return stop;
    }

    /** The offset behind the last code unit. */
    public int endOffset() {
        return stop + 1;
    }

    void extendTo(int newStop) {
        stop = newStop;
    }

    /** Whether this token stands nowhere in the file: the token pass wrote it, or whoever embeds C# in another language. */
    public boolean isMarker() {
        return stop < start && type != EOF;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    void setTokenIndex(int index) {
        this.index = index;
    }

    @Override
    public String getText() {
        if (word != null) {
            return word;
        }
        return stop < start ? "" : new String(source.text(), start, stop - start + 1);
    }

    /** Always 0: the facade's caller computes lines from offsets. */
    @Override
    public int getLine() {
        return 0;
    }

    /** Always -1: the facade's caller computes columns from offsets. */
    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public Utf16CharStream getInputStream() {
        return source;
    }

    @Override
    public CSharpToken getSymbol() {
        return this;
    }

    @Override
    public CSharpToken getPayload() {
        return this;
    }

    @Override
    public ParseTree getParent() {
        return parent;
    }

    @Override
    public void setParent(RuleContext newParent) {
        parent = newParent;
    }

    @Override
    public int getChildCount() {
        return 0;
    }

    @Override
    public ParseTree getChild(int i) {
        return null;
    }

    @Override
    public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
        return visitor.visitTerminal(this);
    }

    @Override
    public Interval getSourceInterval() {
        return new Interval(index, index);
    }

    @Override
    public String toStringTree() {
        return toString();
    }

    @Override
    public String toStringTree(Parser parser) {
        return toString();
    }

    @Override
    public String toString() {
        return CSharpParser.VOCABULARY.getDisplayName(type) + "@" + start + ":" + getText();
    }
}
