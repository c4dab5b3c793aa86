package dev.hob.csharp.grammar;

import java.util.ArrayList;
import java.util.List;

/** Collects what the lexer meets and the parser does not see: comments, directives, inactive text, lexical problems. */
final class Trivia {

    /** From here on a file is not worth describing any further. */
    private static final int MAX_PROBLEMS = 1000;

    private final List<TextSpan> comments = new ArrayList<>();
    private final List<TextSpan> inactive = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();

    void comment(int start, int end) {
        comments.add(new TextSpan(start, end));
    }

    void inactive(int start, int end) {
        inactive.add(new TextSpan(start, end));
    }

    void directive(Directive directive) {
        directives.add(directive);
    }

    void problem(int offset, String message) {
        if (!isFull()) {
            problems.add(new SyntaxProblem(offset, message));
        }
    }

    /** Whether no more problems are taken: what has so many lexical ones is no text of C#. */
    boolean isFull() {
        return problems.size() >= MAX_PROBLEMS;
    }

    List<TextSpan> comments() {
        return comments;
    }

    List<TextSpan> inactive() {
        return inactive;
    }

    List<Directive> directives() {
        return directives;
    }

    List<SyntaxProblem> problems() {
        return problems;
    }
}
