package dev.hob.csharp.grammar;

import java.util.ArrayList;
import java.util.List;

/** Collects what the lexer meets and the parser does not see: comments, directives, inactive text, lexical problems. */
final class Trivia {

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
        problems.add(new SyntaxProblem(offset, message));
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
