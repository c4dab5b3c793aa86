package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpParser.*;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Skips damaged text: up to the end of the statement or member in which the error was found. */
final class Resynchronisation {

    /** Where the last skip ended: a rule that fails there again must not be tried a third time without moving on. */
    private int lastEnd = -1;

    /** Skips if the parser is in a rule that can go on; returns whether it is. */
    boolean skip(Parser parser) {
        switch (parser.getContext().getRuleIndex()) {
            case RULE_statement -> skipStatement(parser);
            case RULE_memberDeclaration, RULE_accessor -> skipMember(parser);
            case RULE_enumMember, RULE_switchLabel, RULE_globalStatement -> skipStatement(parser);
            case RULE_usingDirective, RULE_namespaceDeclaration, RULE_typeBody, RULE_block -> skipMember(parser);
            case RULE_compilationUnit -> skipAll(parser);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void skipStatement(Parser parser) {
        TokenStream tokens = parser.getInputStream();
        int start = tokens.index();
        int depth = 0;
        while (true) {
            int type = tokens.LA(1);
            boolean moved = tokens.index() > start;
            if (type == Token.EOF || depth == 0 && (type == RBRACE || moved && startsStatement(type))) {
                break;
            }
            depth += depthChange(type);
            parser.consume();
            if (depth <= 0 && (type == SEMICOLON || type == RBRACE)) {
                break;
            }
        }
        ensureProgress(parser);
    }

    private void skipMember(Parser parser) {
        TokenStream tokens = parser.getInputStream();
        int start = tokens.index();
        int depth = 0;
        while (true) {
            int type = tokens.LA(1);
            boolean moved = tokens.index() > start;
            if (type == Token.EOF || depth == 0 && (type == RBRACE || moved && startsMember(type))) {
                break;
            }
            depth += depthChange(type);
            parser.consume();
            if (depth <= 0 && (type == SEMICOLON || type == RBRACE)) {
                break;
            }
        }
        ensureProgress(parser);
    }

    private void skipAll(Parser parser) {
        while (parser.getInputStream().LA(1) != Token.EOF) {
            parser.consume();
        }
    }

    private void ensureProgress(Parser parser) {
        TokenStream tokens = parser.getInputStream();
        if (tokens.index() == lastEnd && tokens.LA(1) != Token.EOF) {
            parser.consume();
        }
        lastEnd = tokens.index();
    }

    private static int depthChange(int type) {
        return switch (type) {
            case LBRACE -> 1;
            case RBRACE -> -1;
            default -> 0;
        };
    }

    private static boolean startsStatement(int type) {
        return switch (type) {
            case IF,
                    IF_ELSE,
                    FOR,
                    FOREACH,
                    WHILE,
                    DO,
                    SWITCH,
                    RETURN,
                    TRY,
                    USING,
                    LOCK,
                    BREAK,
                    CONTINUE,
                    CASE,
                    LOCAL_VARIABLE_AHEAD,
                    LOCAL_FUNCTION_AHEAD -> true;
            default -> startsMember(type);
        };
    }

    private static boolean startsMember(int type) {
        return switch (type) {
            case PUBLIC,
                    PRIVATE,
                    PROTECTED,
                    INTERNAL,
                    CLASS,
                    INTERFACE,
                    ENUM,
                    NAMESPACE,
                    METHOD_AHEAD,
                    PROPERTY_AHEAD,
                    FIELD_AHEAD,
                    CONSTRUCTOR_AHEAD -> true;
            default -> false;
        };
    }
}
