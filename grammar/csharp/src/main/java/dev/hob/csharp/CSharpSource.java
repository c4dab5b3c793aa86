package dev.hob.csharp;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.TreeBuilder;
import dev.hob.csharp.grammar.CSharpSyntax;
import dev.hob.csharp.grammar.CSharpToken;
import dev.hob.csharp.grammar.Directive;
import dev.hob.csharp.grammar.ParsedSource;
import dev.hob.csharp.grammar.SyntaxProblem;
import dev.hob.csharp.grammar.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * One C# file, read: its tree, its syntax errors, and what is no part of the tree. Whoever keeps only the tree lets the
 * rest go.
 */
public final class CSharpSource {

    private final ParsedSource parsed;
    private final CompilationUnit tree;
    private final List<SyntaxError> errors;

    private CSharpSource(ParsedSource parsed, CompilationUnit tree, List<SyntaxError> errors) {
        this.parsed = parsed;
        this.tree = tree;
        this.errors = errors;
    }

    /**
     * Reads a file. No text makes it fail: what is not C# becomes an error, and the tree holds the sound parts.
     *
     * @param text the text of the file, {@link #normalised}, so that offsets are PMD's
     * @param symbols the symbols that are defined where the file begins
     */
    public static CSharpSource read(String text, Set<String> symbols) {
        return of(CSharpSyntax.parse(text, symbols), text);
    }

    /** What {@code parsed} makes of {@code text}: a file of C#, or one of another language that holds C#. */
    public static CSharpSource of(ParsedSource parsed, String text) {
        CompilationUnit tree = TreeBuilder.build(parsed, text);
        OptionalInt tooDeep = TreeDepth.tooDeepAt(tree);
        if (tooDeep.isEmpty()) {
            return new CSharpSource(parsed, tree, errors(text, parsed.problems()));
        }
        String message = "nests more than " + TreeDepth.MAXIMUM + " levels deep";
        List<SyntaxProblem> problem = List.of(new SyntaxProblem(tooDeep.getAsInt(), message));
        return new CSharpSource(parsed, TreeBuilder.nothingOf(text), errors(text, problem));
    }

    private static List<SyntaxError> errors(String text, List<SyntaxProblem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<SyntaxError> errors = new ArrayList<>(problems.size());
        LinePositions positions = new LinePositions(text);
        for (SyntaxProblem problem : problems) {
            errors.add(positions.error(problem.offset(), problem.message()));
        }
        return List.copyOf(errors);
    }

    /** {@code text} as PMD's documents hold it: without byte order mark, every line end a line feed. */
    public static String normalised(CharSequence text) {
        String plain = text.toString();
        if (!plain.isEmpty() && plain.charAt(0) == '\uFEFF') {
            plain = plain.substring(1);
        }
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The tree of all that is sound. */
    public CompilationUnit tree() {
        return tree;
    }

    /** The syntax errors in source order; none if the file is C#. */
    public List<SyntaxError> errors() {
        return errors;
    }

    /** Where the tokens of active text stand, in source order, the end of the file left out. */
    public List<TextSpan> tokens() {
        List<TextSpan> spans = new ArrayList<>(tokenCount());
        for (CSharpToken token : parsed.tokens()) {
            if (!token.isMarker() && token.getType() != Token.EOF) {
                spans.add(new TextSpan(token.getStartIndex(), token.endOffset()));
            }
        }
        // Where C# is embedded, declarations are parsed first, wherever they stand.
        spans.sort(Comparator.comparingInt(TextSpan::start));
        return spans;
    }

    /** How many tokens active text has, the end of the file left out. */
    public int tokenCount() {
        int count = 0;
        for (CSharpToken token : parsed.tokens()) {
            count += token.isMarker() || token.getType() == Token.EOF ? 0 : 1;
        }
        return count;
    }

    /** Where the comments stand. */
    public List<TextSpan> comments() {
        return parsed.comments();
    }

    /**
     * The directives in active text: {@code #if} and its branches, {@code #nullable}, {@code #pragma}, {@code #line},
     * {@code #region}, {@code #:}, {@code #!} and the others, each with what stands behind its name.
     */
    public List<Directive> directives() {
        return parsed.directives();
    }

    /** What documentation comments refer to, in source order; looked for when asked. */
    public List<CrefReference> crefs() {
        CharSequence text = tree.getSource();
        List<CrefReference> references = new ArrayList<>();
        for (TextSpan comment : parsed.comments()) {
            if (isDocumentation(text, comment)) {
                references.addAll(CrefReference.in(text, comment.start(), comment.end()));
            }
        }
        return references;
    }

    /** {@code ///} but not {@code ////}, and {@code /**} but not {@code /***} (annex D.2). */
    private static boolean isDocumentation(CharSequence text, TextSpan comment) {
        int third = comment.start() + 2;
        boolean marked = text.charAt(comment.start()) == '/'
                && comment.end() > third
                && text.charAt(third) == text.charAt(third - 1);
        boolean more = comment.end() > third + 1 && text.charAt(third + 1) == text.charAt(third);
        boolean empty = comment.end() > third + 1 && text.charAt(third + 1) == '/' && text.charAt(third) == '*';
        return marked && !more && !empty;
    }

    /** The contiguous stretches of text that {@code #if} switches off. */
    public List<TextSpan> inactive() {
        return parsed.inactive();
    }
}
