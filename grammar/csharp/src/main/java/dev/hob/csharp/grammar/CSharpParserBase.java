package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * What the parser does differently from ANTLR's: its tokens are themselves the leaves of the tree, and a token that is
 * the expected one takes the short way into it.
 */
abstract class CSharpParserBase extends Parser {

    private final TokenArrayStream tokens;

    CSharpParserBase(TokenStream tokens) {
        super(tokens);
        this.tokens = (TokenArrayStream) tokens;
    }

    @Override
    public final TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
        return (CSharpToken) token;
    }

    @Override
    public final Token match(int type) {
        CSharpToken token = tokens.current();
        if (token.getType() != type || type == Token.EOF || _errHandler.inErrorRecoveryMode(this)) {
            return super.match(type);
        }
        tokens.consume();
        token.setParent(_ctx);
        return _ctx.addAnyChild(token);
    }
}
