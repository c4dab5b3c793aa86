package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/**
 * Reads what stands in a compilation unit or a namespace beside types (§14.2 to §14.5): directives, namespaces, global
 * attributes; and tells members from top-level statements.
 */
final class UnitItems {

    private final Walk walk;
    private final DeclarationWords words;
    /** What {@link #isMember} found for the item that starts before this token, its attributes and modifiers. */
    private int knownEnd;

    private boolean knownMember;

    UnitItems(Walk walk, DeclarationWords words) {
        this.walk = walk;
        this.words = words;
    }

    /** Reads a directive, a namespace's header or a global attribute; returns whether one stood here. */
    boolean readDirective() {
        switch (walk.kind()) {
            case USING -> {
                return using(walk.at);
            }
            case GLOBAL -> {
                return walk.kind(1) == USING && using(walk.at + 1);
            }
            case EXTERN -> {
                return walk.kind(1) == ALIAS && walk.kind(3) == SEMICOLON && externAlias();
            }
            case NAMESPACE -> {
                namespace();
                return true;
            }
            case LBRACKET -> {
                return walk.kind(2) == COLON && globalAttribute();
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether the item at {@code start} is a member or a type, and not a statement. */
    boolean isMember(int start) {
        if (start >= knownEnd) {
            int i = start;
            while (walk.tokens.kind(i) == LBRACKET && walk.tokens.match(i) > i) {
                i = walk.tokens.match(i) + 1;
            }
            knownMember = isMemberBehindAttributes(i);
        }
        return knownMember;
    }

    private boolean isMemberBehindAttributes(int start) {
        TokenBuffer tokens = walk.tokens;
        int i = start;
        boolean member = false;
        while (!member && words.isModifier(i)) {
            member = isMembersAlone(tokens.kind(i));
            i++;
        }
        knownEnd = i;
        return member
                || switch (tokens.kind(i)) {
                    case CLASS, STRUCT, INTERFACE, ENUM, EVENT, IMPLICIT, EXPLICIT -> true;
                    case DELEGATE ->
                        tokens.kind(i + 1) != STAR && tokens.kind(i + 1) != LPAREN && tokens.kind(i + 1) != LBRACE;
                    default -> words.isRecord(i) || words.isUnion(i);
                };
    }

    /** Whether no statement has a modifier of this kind. */
    private static boolean isMembersAlone(int kind) {
        return switch (kind) {
            case PUBLIC, PRIVATE, PROTECTED, INTERNAL, ABSTRACT, SEALED, VIRTUAL, OVERRIDE, PARTIAL, FILE -> true;
            default -> false;
        };
    }

    private boolean using(int keyword) {
        TokenBuffer tokens = walk.tokens;
        if (walk.top.kind == Kind.UNIT && keyword == walk.at && isUsingStatement(keyword)) {
            return false;
        }
        if (keyword > walk.at) {
            tokens.confirm(walk.at);
        }
        int i = keyword + 1;
        while (tokens.kind(i) == STATIC || tokens.kind(i) == UNSAFE) {
            i++;
        }
        if (tokens.isIdentifier(i) && tokens.kind(i + 1) == ASSIGN) {
            tokens.retype(i, ALIAS_NAME);
            i += 2;
        }
        int end = walk.types.mark(i, Suffixes.ALWAYS);
        i = end == TypeScanner.NONE ? i : end;
        walk.moveTo(tokens.kind(i) == SEMICOLON ? i + 1 : i, State.MEMBER);
        return true;
    }

    private boolean isUsingStatement(int keyword) {
        if (walk.tokens.kind(keyword + 1) == LPAREN) {
            int close = walk.tokens.match(keyword + 1);
            return walk.tokens.kind(close + 1) != SEMICOLON;
        }
        int name = walk.types.skip(keyword + 1, Suffixes.ALWAYS);
        return name != TypeScanner.NONE && walk.tokens.isIdentifier(name);
    }

    private boolean externAlias() {
        walk.tokens.retype(walk.at, EXTERN_ALIAS);
        walk.tokens.confirm(walk.at + 1);
        walk.moveTo(walk.at + 4, State.MEMBER);
        return true;
    }

    private void namespace() {
        TokenBuffer tokens = walk.tokens;
        int keyword = walk.at++;
        if (walk.top.inFileNamespace) {
            walk.refuse(keyword, "a file with 'namespace N;' has no other namespace");
        }
        walk.typeSeen = true;
        while (tokens.isIdentifier(walk.at) || walk.kind() == DOT || walk.kind() == DOUBLE_COLON) {
            walk.at++;
        }
        if (walk.kind() == LBRACE) {
            walk.open(Kind.NAMESPACE, State.MEMBER, State.TYPE_END);
        } else if (walk.kind() == SEMICOLON) {
            tokens.retype(keyword, FILE_NAMESPACE);
            walk.top.inFileNamespace = true;
            walk.next(State.MEMBER);
        }
    }

    private boolean globalAttribute() {
        String target = walk.tokens.token(walk.at + 1).getText();
        if (!target.equals("assembly") && !target.equals("module")) {
            return false;
        }
        walk.tokens.insert(walk.at, GLOBAL_ATTRIBUTE_AHEAD);
        walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.MEMBER);
        return true;
    }
}
