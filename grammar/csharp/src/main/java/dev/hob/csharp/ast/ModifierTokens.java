package dev.hob.csharp.ast;

import dev.hob.csharp.grammar.CSharpParser;

/** Which modifier a keyword token is. */
final class ModifierTokens {

    private ModifierTokens() {}

    static Modifier modifier(int tokenType) {
        return switch (tokenType) {
            case CSharpParser.PUBLIC -> Modifier.PUBLIC;
            case CSharpParser.PROTECTED -> Modifier.PROTECTED;
            case CSharpParser.INTERNAL -> Modifier.INTERNAL;
            case CSharpParser.PRIVATE -> Modifier.PRIVATE;
            case CSharpParser.FILE -> Modifier.FILE;
            case CSharpParser.NEW -> Modifier.NEW;
            case CSharpParser.STATIC -> Modifier.STATIC;
            case CSharpParser.ABSTRACT -> Modifier.ABSTRACT;
            case CSharpParser.VIRTUAL -> Modifier.VIRTUAL;
            case CSharpParser.SEALED -> Modifier.SEALED;
            case CSharpParser.OVERRIDE -> Modifier.OVERRIDE;
            case CSharpParser.EXTERN -> Modifier.EXTERN;
            case CSharpParser.READONLY -> Modifier.READONLY;
            case CSharpParser.CONST -> Modifier.CONST;
            case CSharpParser.VOLATILE -> Modifier.VOLATILE;
            case CSharpParser.UNSAFE -> Modifier.UNSAFE;
            case CSharpParser.FIXED -> Modifier.FIXED;
            case CSharpParser.REQUIRED -> Modifier.REQUIRED;
            case CSharpParser.ASYNC -> Modifier.ASYNC;
            case CSharpParser.PARTIAL -> Modifier.PARTIAL;
            case CSharpParser.THIS -> Modifier.THIS;
            case CSharpParser.PARAMS -> Modifier.PARAMS;
            case CSharpParser.SCOPED -> Modifier.SCOPED;
            case CSharpParser.REF, CSharpParser.REF_STRUCT -> Modifier.REF;
            case CSharpParser.OUT -> Modifier.OUT;
            case CSharpParser.IN -> Modifier.IN;
            default -> throw new IllegalArgumentException("Not a modifier: " + tokenType);
        };
    }
}
