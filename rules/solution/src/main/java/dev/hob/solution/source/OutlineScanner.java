package dev.hob.solution.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a {@link FileOutline} off the bytes of a C# file in one pass: it looks for the keywords that start a
 * declaration and takes the name behind them. Made for one file.
 */
final class OutlineScanner {

    private static final int BYTE_ORDER_MARK_LENGTH = 3;

    private final byte[] bytes;
    private final Set<String> namespaces = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> extensionMethods = new HashSet<>();
    private boolean extensionBlocks;
    private boolean globalUsings;
    private int at;

    private OutlineScanner(byte[] bytes) {
        this.bytes = bytes;
        this.at = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK_LENGTH : 0;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    static FileOutline outline(byte[] bytes) {
        OutlineScanner scanner = new OutlineScanner(bytes);
        scanner.scan();
        return new FileOutline(
                scanner.namespaces,
                scanner.types,
                scanner.extensionMethods,
                scanner.extensionBlocks,
                scanner.globalUsings);
    }

    private void scan() {
        while (at < bytes.length) {
            if (isWordByte(bytes[at])) {
                int start = at;
                skipWord();
                DeclarationKeyword keyword = keyword(start);
                if (keyword != null) {
                    declaration(keyword, start);
                }
            } else {
                at++;
            }
        }
    }

    /** The keyword between {@code start} and here, compared byte by byte: most words of a file are none. */
    private DeclarationKeyword keyword(int start) {
        if (start == 0 || bytes[start - 1] != '@') {
            for (DeclarationKeyword keyword : DeclarationKeyword.beginningWith(bytes[start])) {
                if (keyword.isAt(bytes, start, at)) {
                    return keyword;
                }
            }
        }
        return null;
    }

    private void declaration(DeclarationKeyword keyword, int start) {
        switch (keyword) {
            case CLASS, STRUCT, INTERFACE, RECORD, ENUM, UNION -> typeName();
            case DELEGATE -> delegateName();
            case THIS -> extensionMethod(start);
            case EXTENSION -> extensionBlocks |= isFirstOnLine(start);
            case NAMESPACE -> {
                if (isFirstOnLine(start)) {
                    namespaceName();
                }
            }
            case GLOBAL -> globalUsings |= isFirstOnLine(start) && nextWord().equals("using");
        }
    }

    private void typeName() {
        String word = nextWord();
        boolean isKeyword = word.equals("class") || word.equals("struct");
        String name = isKeyword ? nextWord() : word;
        if (!name.isEmpty()) {
            types.add(name);
        }
    }

    /** The name of a delegate type stands before its parameters, with type parameters between them. */
    private void delegateName() {
        int depth = 0;
        String name = "";
        while (at < bytes.length) {
            byte b = bytes[at];
            if (isWordByte(b)) {
                int start = at;
                skipWord();
                name = depth == 0 ? text(start, at) : name;
                continue;
            }
            if (b == '(' && depth == 0 && !name.isEmpty() || b == '{' || b == ';') {
                break;
            }
            depth += b == '<' || b == '(' || b == '[' ? 1 : b == '>' || b == ')' || b == ']' ? -1 : 0;
            at++;
        }
        if (!name.isEmpty()) {
            types.add(name);
        }
    }

    /** {@code this} in front of a type marks the receiver; the name stands before the parenthesis. */
    private void extensionMethod(int start) {
        if (at >= bytes.length || !isBlank(bytes[at])) {
            return;
        }
        int i = backOverBlanks(start - 1);
        while (i >= 0 && bytes[i] == ']') {
            i = backOverBlanks(backOver(i, '[', ']'));
        }
        if (i < 0 || bytes[i] != '(') {
            return;
        }
        i = backOverBlanks(i - 1);
        if (i >= 0 && bytes[i] == '>') {
            i = backOverBlanks(backOver(i, '<', '>'));
        }
        int end = i + 1;
        while (i >= 0 && isWordByte(bytes[i])) {
            i--;
        }
        if (i + 1 < end) {
            extensionMethods.add(text(i + 1, end));
        }
    }

    private int backOverBlanks(int index) {
        int i = index;
        while (i >= 0 && isBlank(bytes[i])) {
            i--;
        }
        return i;
    }

    /** The index before the bracket that matches the one at {@code index}. */
    private int backOver(int index, char open, char close) {
        int depth = 0;
        for (int i = index; i >= 0; i--) {
            depth += bytes[i] == close ? 1 : bytes[i] == open ? -1 : 0;
            if (depth == 0) {
                return i - 1;
            }
        }
        return -1;
    }

    private void namespaceName() {
        StringBuilder name = new StringBuilder(nextWord());
        while (!name.isEmpty()) {
            skipBlanks();
            if (at >= bytes.length || bytes[at] != '.') {
                namespaces.add(name.toString());
                return;
            }
            at++;
            name.append('.').append(nextWord());
        }
    }

    /** The word behind blanks, without a leading {@code @}; empty if something else stands there. */
    private String nextWord() {
        skipBlanks();
        if (at < bytes.length && bytes[at] == '@') {
            at++;
        }
        int start = at;
        skipWord();
        return text(start, at);
    }

    private void skipBlanks() {
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
    }

    private void skipWord() {
        while (at < bytes.length && isWordByte(bytes[at])) {
            at++;
        }
    }

    /** Whether only blanks, braces and semicolons stand before {@code start} on its line. */
    private boolean isFirstOnLine(int start) {
        int first = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK_LENGTH : 0;
        for (int i = start - 1; i >= first && bytes[i] != '\n' && bytes[i] != '\r'; i--) {
            if (!isBlank(bytes[i]) && bytes[i] != ';' && bytes[i] != '}' && bytes[i] != '{') {
                return false;
            }
        }
        return true;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private static boolean isWordByte(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b < 0;
    }
}
