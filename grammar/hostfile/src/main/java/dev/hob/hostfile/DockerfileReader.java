package dev.hob.hostfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Dockerfile: instructions that go over several lines, comments between them, arrays, quotes, here-documents. Whatever it
 * holds it yields some instructions; one that no Docker knows is nobody's concern here.
 *
 * @see <a href="https://docs.docker.com/reference/dockerfile/">Dockerfile reference</a>
 */
final class DockerfileReader {

    private static final Pattern ESCAPE = Pattern.compile("(?im)\\A(?:#[^\\n]*\\n)*#\\s*escape\\s*=\\s*`\\s*$");
    private static final Pattern KEYWORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern HERE_DOCUMENT = Pattern.compile("<<-?\\s*([\"']?)(\\w+)\\1");

    private final String text;
    private final char escape;
    private final List<Instruction> instructions = new ArrayList<>();
    private int at;

    private DockerfileReader(String text) {
        this.text = text;
        this.escape = ESCAPE.matcher(text).find() ? '`' : '\\';
    }

    static HostFile read(String text) {
        DockerfileReader reader = new DockerfileReader(text);
        reader.readAll();
        return new HostFile(HostFile.Kind.DOCKERFILE, reader.instructions, text.length());
    }

    private void readAll() {
        Matcher keyword = KEYWORD.matcher(text);
        while (at < text.length()) {
            skipBlanks();
            keyword.region(at, text.length());
            if (at < text.length() && text.charAt(at) != '#' && keyword.lookingAt()) {
                instruction(keyword.group());
            } else {
                at = nextLine(at);
            }
        }
    }

    private void instruction(String name) {
        int start = at;
        at += name.length();
        List<Word> words = new ArrayList<>();
        List<String> hereDocuments = new ArrayList<>();
        while (skipToWord()) {
            Word word = word();
            words.add(word);
            Matcher opening = HERE_DOCUMENT.matcher(word.getText());
            if (opening.matches()) {
                hereDocuments.add(opening.group(2));
            }
        }
        int end = words.isEmpty()
                ? start + name.length()
                : words.get(words.size() - 1).endOffset();
        at = nextLine(at);
        hereDocuments.forEach(this::skipHereDocument);
        instructions.add(new Instruction(name, words, start, end));
    }

    /** Goes on to the next word of the instruction; says whether there is one. */
    private boolean skipToWord() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == escape && restOfLineIsBlank(at + 1)) {
                at = nextLine(at);
                skipComments();
            } else if (c == '\n') {
                return false;
            } else if (isSeparator(c)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Blanks, and the marks of an array: {@code ["dotnet", "Host.dll"]}. */
    private static boolean isSeparator(char c) {
        return c == ' ' || c == '\t' || c == '[' || c == ']' || c == ',';
    }

    private Word word() {
        char quote = text.charAt(at);
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = start;
            while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
                end += text.charAt(end) == escape && quote == '"' && end + 1 < text.length() ? 2 : 1;
            }
            end = Math.min(end, text.length());
            at = end < text.length() && text.charAt(end) == quote ? end + 1 : end;
            return new Word(text.substring(start, end), start, end);
        }
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == escape && restOfLineIsBlank(at + 1)) {
                break;
            }
            at = c == '"' || c == '\'' ? pastQuotes(at) : at + 1;
        }
        return new Word(text.substring(start, at), start, at);
    }

    private static boolean endsWord(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == ',' || c == ']';
    }

    /** Quotes within a word, as in {@code NAME="a value"}, keep blanks in it. */
    private int pastQuotes(int from) {
        int close = text.indexOf(text.charAt(from), from + 1);
        int line = text.indexOf('\n', from);
        return close < 0 || line >= 0 && close > line ? from + 1 : close + 1;
    }

    private boolean restOfLineIsBlank(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    /** Whole lines of comments, and empty lines, do not end an instruction that goes on. */
    private void skipComments() {
        while (at < text.length()) {
            int start = at;
            skipBlanks();
            if (at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '\n')) {
                at = nextLine(at);
            } else {
                at = start;
                return;
            }
        }
    }

    private void skipHereDocument(String mark) {
        while (at < text.length()) {
            int start = at;
            at = nextLine(at);
            if (text.substring(start, at).strip().equals(mark)) {
                return;
            }
        }
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private int nextLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
