package dev.hob.csharp.razor;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.grammar.EmbeddedTokens;
import dev.hob.csharp.grammar.ParsedSource;
import java.util.Set;

/** The way from the text of a Razor file to the tree of the class that it becomes. */
public final class RazorSource {

    private RazorSource() {}

    /**
     * Reads a file. No text makes it fail: what is wrong with its code becomes an error, and the tree holds the sound
     * parts; what is wrong with its markup is nobody's business as long as code ends where it should.
     *
     * @param text the text of the file, {@link CSharpSource#normalised}, so that offsets are PMD's
     * @param symbols the symbols that are defined where the file begins
     * @param file what is around it
     */
    public static CSharpSource read(String text, Set<String> symbols, RazorFile file) {
        EmbeddedTokens tokens = new EmbeddedTokens(text, symbols);
        return CSharpSource.of(parse(tokens, file), text);
    }

    private static ParsedSource parse(EmbeddedTokens tokens, RazorFile file) {
        RazorText text = new RazorText(tokens);
        GeneratedClass target = new GeneratedClass(tokens, file);
        try {
            new Markup(text, target).document();
        } catch (RazorText.TooDeep e) {
            return tokens.refused(e.offset(), e.getMessage());
        }
        return target.parse();
    }
}
