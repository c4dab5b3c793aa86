package dev.hob.msbuild;

import dev.hob.language.MalformedText;
import org.antlr.v4.runtime.Token;

/** Leaves the parser or the tree builder at the first error; becomes a {@link MalformedText} before anyone sees it. */
final class SyntaxError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final int columns;

    SyntaxError(Token token, String message) {
        this(token, 0, message);
    }

    /** An error that lies {@code columns} behind the start of {@code token}. */
    SyntaxError(Token token, int columns, String message) {
        super(message, null, false, false);
        this.token = token;
        this.columns = columns;
    }

    Token token() {
        return token;
    }

    int columns() {
        return columns;
    }
}
