package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** What the lexer grammar cannot say: ends of raw strings, holes of interpolated strings, directives. */
abstract class CSharpLexerBase extends Lexer {

    CSharpLexerBase(CharStream input) {
        super(input);
    }

    final void rawString() {}

    final void comment() {}

    final void directive() {}

    final void unexpected() {}
}
