package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.Vocabulary;

/**
 * The words that {@code CSharpLexer.g4} gives a token type of their own, found in a character array without making a
 * string of it: a hash table with open addressing, filled from the grammar's vocabulary.
 */
final class Words {

    /** What {@code PREDEFINED_TYPE} stands for, which has no single word in the vocabulary. */
    private static final String[] PREDEFINED_TYPES = {
        "bool", "byte", "char", "decimal", "double", "float", "int", "long", "object", "sbyte", "short", "string",
        "uint", "ulong", "ushort"
    };

    private static final int SIZE = 1024;
    private static final char[][] WORDS = new char[SIZE][];
    private static final int[] TYPES = new int[SIZE];
    private static final int LONGEST;

    static {
        int longest = 0;
        Vocabulary vocabulary = CSharpLexer.VOCABULARY;
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && Character.isJavaIdentifierStart(literal.charAt(1))) {
                longest = Math.max(longest, add(literal.substring(1, literal.length() - 1), type));
            }
        }
        for (String word : PREDEFINED_TYPES) {
            longest = Math.max(longest, add(word, CSharpLexer.PREDEFINED_TYPE));
        }
        LONGEST = longest;
    }

    private Words() {}

    private static int add(String word, int type) {
        char[] chars = word.toCharArray();
        int slot = slot(chars, 0, chars.length);
        while (WORDS[slot] != null) {
            slot = (slot + 1) % SIZE;
        }
        WORDS[slot] = chars;
        TYPES[slot] = type;
        return chars.length;
    }

    /** The type of the word of two or more characters that fills {@code [start, end)}; {@code IDENTIFIER} if it has no own. */
    static int type(char[] text, int start, int end) {
        int length = end - start;
        if (length > LONGEST || length < 2) {
            return CSharpLexer.IDENTIFIER;
        }
        int slot = slot(text, start, end);
        while (WORDS[slot] != null) {
            if (is(WORDS[slot], text, start, length)) {
                return TYPES[slot];
            }
            slot = (slot + 1) % SIZE;
        }
        return CSharpLexer.IDENTIFIER;
    }

    private static int slot(char[] text, int start, int end) {
        int mixed = text[start] * 31 + text[start + 1] * 131 + text[end - 1] * 17 + (end - start) * 7;
        return mixed % SIZE;
    }

    private static boolean is(char[] word, char[] text, int start, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
