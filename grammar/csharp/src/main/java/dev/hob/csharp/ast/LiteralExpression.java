package dev.hob.csharp.ast;

import java.util.Optional;
import java.util.OptionalLong;
import net.sourceforge.pmd.lang.rule.xpath.NoAttribute;

/** A literal (§6.4.5, §12.8.2), raw and UTF-8 strings and {@code default} included. */
public final class LiteralExpression extends Expression {

    private final LiteralKind kind;

    LiteralExpression(int start, int end, LiteralKind kind) {
        super(start, end);
        this.kind = kind;
    }

    /** What kind of literal it is. */
    public LiteralKind getKind() {
        return kind;
    }

    /** The literal as written. */
    public String getImage() {
        return getText();
    }

    /** The value of a string or character literal, escapes decoded and the indentation of raw strings removed. */
    @NoAttribute
    public Optional<String> getStringValue() {
        return switch (kind) {
            case STRING, UTF8_STRING, CHARACTER -> Optional.of(StringLiterals.valueOf(getText()));
            default -> Optional.empty();
        };
    }

    /** The value of an integer literal that fits 64 bits. */
    @NoAttribute
    public OptionalLong getIntegerValue() {
        return kind == LiteralKind.NUMBER ? NumberLiterals.integerValueOf(getText()) : OptionalLong.empty();
    }
}
