package dev.hob.msbuild;

import dev.hob.language.MalformedText;
import dev.hob.language.Utf16CharStream;
import dev.hob.msbuild.grammar.XmlLexer;
import dev.hob.msbuild.grammar.XmlParser;
import org.antlr.v4.runtime.CommonTokenStream;

/**
 * Reads the text of a project file into its tree: the one way from MSBuild's XML to nodes, shared by PMD's parser and the
 * solution model. The text is expected as PMD gives it, without byte order mark and with LF as line end.
 */
public final class ProjectFileReader {

    /** Longer texts are no project files; their trees could take more memory than there is. */
    private static final int LONGEST = 16 << 20;

    private ProjectFileReader() {}

    /**
     * Reads {@code text}.
     *
     * @throws MalformedText if it is not well-formed; nothing else is thrown, whatever the text
     */
    public static ProjectFile read(CharSequence text) throws MalformedText {
        if (text.length() > LONGEST) {
            throw new MalformedText(1, 1, "longer than " + LONGEST + " characters: this is not read");
        }
        XmlLexer lexer = new XmlLexer(new Utf16CharStream(text, "project file"));
        lexer.removeErrorListeners();
        XmlParser parser = new XmlParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new StopAtFirstError());
        try {
            return new TreeBuilder(text.length()).build(parser.document());
        } catch (SyntaxError e) {
            throw new MalformedText(
                    e.token().getLine(), e.token().getCharPositionInLine() + 1 + e.columns(), e.getMessage());
        }
    }
}
