package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * What the parser does differently from ANTLR's: its tokens are themselves the leaves of the tree, and what happens at
 * every token and rule takes the short way. It hides two of ANTLR's fields by fields of the same name, through which the
 * generated code calls classes instead of interfaces.
 */
abstract class CSharpParserBase extends Parser {

    /** ANTLR's own field of this name, by its class. */
    final TokenArrayStream _input;

    /** ANTLR's own field of this name, by its class. */
    final SyntaxErrors _errHandler;

    CSharpParserBase(TokenStream tokens) {
        super(tokens);
        _input = (TokenArrayStream) tokens;
        _errHandler = new SyntaxErrors(_input.trivia());
        setErrorHandler(_errHandler);
        removeErrorListeners();
    }

    @Override
    public final TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
        return (CSharpToken) token;
    }

    @Override
    public final Token match(int type) {
        CSharpToken token = _input.current();
        if (token.getType() != type || type == Token.EOF || _errHandler.inErrorRecoveryMode(this)) {
            return super.match(type);
        }
        _input.consume();
        token.setParent(_ctx);
        return _ctx.addAnyChild(token);
    }

    /** Without ANTLR's listeners, of which there are none. */
    @Override
    public final void enterRule(ParserRuleContext context, int state, int ruleIndex) {
        setState(state);
        _ctx = context;
        context.start = _input.current();
        if (context.parent instanceof CSharpContext parent) {
            parent.addAnyChild(context);
        }
    }

    /** Without ANTLR's listeners, of which there are none. */
    @Override
    public final void exitRule() {
        ParserRuleContext context = _ctx;
        context.stop = matchedEOF ? _input.current() : _input.LT(-1);
        setState(context.invokingState);
        _ctx = (ParserRuleContext) context.parent;
    }
}
