package dev.hob.solution.schema.sql;

/**
 * A token of an SQL text.
 *
 * @param text a word as written; a name or a string without its quotes; else one character
 * @param start offset of its first character, an opening quote included
 * @param end offset behind its last one
 */
record SqlToken(Kind kind, String text, int start, int end) {

    /** What a token can be. */
    enum Kind {
        /** A keyword, a name without quotes, or a number. */
        WORD,
        /** A name in double quotes, brackets or backticks. */
        NAME,
        /** A string, or a body in dollar quotes. */
        STRING,
        /** Any other character. */
        SYMBOL
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.WORD;
    }
}
