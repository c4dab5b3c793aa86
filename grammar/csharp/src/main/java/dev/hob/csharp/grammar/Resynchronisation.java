package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpParser.*;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Skips damaged text: up to the end of the statement or member in which the error was found. */
final class Resynchronisation {

    /** Where the last skip ended: what fails there again must move on. */
    private int lastEnd = -1;

    /** Whether a rule consists of items that can be skipped one by one. */
    static boolean holdsItems(int rule) {
        return switch (rule) {
            case RULE_compilationUnit, RULE_namespaceDeclaration, RULE_typeBody, RULE_block, RULE_accessorList -> true;
            default -> false;
        };
    }

    /** Whether a token that cannot stand here belongs to what is around the current rule, which then ends. */
    boolean isForOuter(Parser parser, int type) {
        int rule = parser.getContext().getRuleIndex();
        return type == Token.EOF
                || rule == RULE_block && (startsMember(type) || continuesOuter(parser, type))
                || rule != RULE_compilationUnit && type == RBRACE
                || rule == RULE_accessorList && startsMember(type);
    }

    /** Skips tokens until one of {@code expected}, or one of the items that end a skip. */
    void skipTo(Parser parser, IntervalSet expected) {
        TokenStream tokens = parser.getInputStream();
        do {
            parser.consume();
        } while (!expected.contains(tokens.LA(1)) && tokens.LA(1) != Token.EOF && tokens.LA(1) != RBRACE);
        lastEnd = tokens.index();
    }

    /** Skips if the parser is in a rule that can go on; returns whether it is. */
    boolean skip(Parser parser) {
        switch (parser.getContext().getRuleIndex()) {
            case RULE_statement, RULE_switchLabel, RULE_globalStatement -> skipItem(parser, false);
            case RULE_memberDeclaration, RULE_accessor, RULE_usingDirective, RULE_externAliasDirective ->
                skipItem(parser, true);
            case RULE_namespaceDeclaration, RULE_typeBody, RULE_block, RULE_globalAttributeSection ->
                skipItem(parser, true);
            case RULE_compilationUnit -> skipAll(parser);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void skipItem(Parser parser, boolean member) {
        TokenStream tokens = parser.getInputStream();
        int depth = openBraces(parser);
        while (true) {
            int type = tokens.LA(1);
            boolean next =
                    depth == 0 && tokens.index() > lastEnd && (startsMember(type) || !member && startsStatement(type));
            if (type == Token.EOF || depth <= 0 && type == RBRACE || next) {
                break;
            }
            depth += type == LBRACE ? 1 : type == RBRACE ? -1 : 0;
            parser.consume();
            if (depth <= 0 && (type == SEMICOLON || type == RBRACE)) {
                break;
            }
        }
        ensureProgress(parser);
    }

    /** How many braces the current rule has opened and not closed. */
    private static int openBraces(Parser parser) {
        ParserRuleContext context = parser.getContext();
        TokenStream tokens = parser.getInputStream();
        int depth = 0;
        for (int i = Math.max(0, context.getStart().getTokenIndex()); i < tokens.index(); i++) {
            int type = tokens.get(i).getType();
            depth += type == LBRACE ? 1 : type == RBRACE ? -1 : 0;
        }
        return Math.max(depth, 0);
    }

    private static void skipAll(Parser parser) {
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

    /** Whether a token shows that whatever is open has ended before it. */
    static boolean closesMore(int type) {
        return switch (type) {
            case RBRACE, RPAREN, RBRACKET, SEMICOLON, Token.EOF -> true;
            default -> startsMember(type);
        };
    }

    /** Whether a token goes on with the statement that the current block is part of. */
    private static boolean continuesOuter(Parser parser, int type) {
        ParserRuleContext outer = parser.getContext().getParent();
        return switch (type) {
            case CATCH, FINALLY -> outer instanceof TryStatementContext || outer instanceof CatchClauseContext;
            case ELSE ->
                outer.getParent() instanceof StatementContext
                        && outer.getParent().getParent() instanceof IfElseContext;
            case CASE, DEFAULT_LABEL -> true;
            default -> false;
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
            default -> false;
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
                    GLOBAL_STATEMENT_AHEAD,
                    METHOD_AHEAD,
                    PROPERTY_AHEAD,
                    FIELD_AHEAD,
                    CONSTRUCTOR_AHEAD -> true;
            default -> false;
        };
    }
}
