package dev.hob.csharp.razor;

import dev.hob.csharp.grammar.CSharpLexer;
import dev.hob.csharp.grammar.CSharpToken;
import dev.hob.csharp.razor.GeneratedClass.Part;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads directives: what a Razor file says about the class that it becomes. */
final class Directives {

    private final RazorText text;
    private final GeneratedClass target;
    private final Transitions transitions;
    private final Markup markup;

    Directives(RazorText text, GeneratedClass target, Transitions transitions, Markup markup) {
        this.text = text;
        this.target = target;
        this.transitions = transitions;
        this.markup = markup;
    }

    /** At a word behind {@code @}: reads the directive that it starts, if it does. Those of the whole file come first on their line. */
    boolean read() {
        int end = text.wordEnd(text.at);
        String word = text.word(text.at, end);
        int behind = text.skipSpace(end);
        boolean view = target.file().kind() == RazorFile.Kind.VIEW;
        if (word.equals("functions") || word.equals("code") && !view) {
            return text.charAt(behind) == '{' && members(behind);
        }
        if (word.equals("section") && view) {
            return section(text.skipBlanks(end));
        }
        boolean alone = behind == text.length() || behind > end;
        if (!alone || !text.isFirstOnLine(text.at - 1)) {
            return false;
        }
        return view ? ofView(word) || ofBoth(word, behind) : ofComponent(word) || ofBoth(word, behind);
    }

    private boolean members(int brace) {
        text.at = brace;
        target.into(Part.MEMBER, () -> transitions.code().group(false));
        return true;
    }

    private boolean section(int name) {
        int end = text.wordEnd(name);
        int brace = text.skipSpace(end);
        if (end == name || text.charAt(brace) != '{') {
            return false;
        }
        text.at = brace + 1;
        target.generate("{", text.at);
        markup.section();
        target.generate("}", text.at);
        return true;
    }

    private boolean ofView(String word) {
        switch (word) {
            case "model" -> type(Part.MODEL);
            case "page" -> {
                target.isPage();
                skipLine();
            }
            case "addTagHelper", "removeTagHelper", "tagHelperPrefix" -> skipLine();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ofComponent(String word) {
        switch (word) {
            case "page", "preservewhitespace" -> skipLine();
            case "layout" -> target.into(Part.ATTRIBUTE, this::layout);
            case "typeparam" -> typeParameter();
            case "rendermode" -> {
                skipWord();
                text.at = text.skipBlanks(text.at);
                text.at += text.next() == '@' ? 1 : 0;
                generate("(");
                tokensOfLine(text.at);
                generate(");");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ofBoth(String word, int behind) {
        switch (word) {
            case "using" -> {
                if (text.charAt(behind) == '(') {
                    return false;
                }
                using();
            }
            case "inject" -> inject();
            case "inherits" -> type(Part.BASE);
            case "implements" -> target.into(Part.INTERFACE, this::interfaceType);
            case "namespace" -> target.into(Part.NAMESPACE, this::namespace);
            case "attribute" -> target.into(Part.ATTRIBUTE, this::attributes);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void using() {
        target.into(Part.USING, () -> {
            CSharpToken keyword = text.tokens().at(text.at);
            target.add(keyword);
            rest();
            generate(";");
        });
    }

    /** A property that the framework fills, as Razor generates it. */
    private void inject() {
        target.into(Part.MEMBER, () -> {
            generate("[Inject] public");
            rest();
            generate("{ get; set; }");
        });
    }

    /** A type parameter and, behind it, what constrains it. */
    private void typeParameter() {
        int word = text.at;
        target.into(Part.CONSTRAINT, () -> {
            int size = target.size();
            rest();
            List<CSharpToken> line = List.copyOf(target.since(size));
            int where = 0;
            while (where < line.size() && line.get(where).getType() != CSharpLexer.WHERE) {
                where++;
            }
            target.shorten(size);
            if (where == 1 && TypeTokens.areName(line.subList(0, 1))) {
                line.subList(1, line.size()).forEach(target::add);
                target.into(Part.TYPE_PARAMETER, () -> addTypeParameter(line.get(0)));
            } else {
                text.problem(word, "expected a type parameter");
            }
        });
    }

    private void addTypeParameter(CSharpToken name) {
        if (target.size() > 0) {
            target.generate(",", name.getStartIndex());
        }
        target.add(name);
    }

    private void interfaceType() {
        int size = target.size();
        generate(",");
        expect("a type", () -> TypeTokens.areType(target.since(size + 1)), size);
    }

    private void namespace() {
        target.shorten(0);
        expect("a name", () -> TypeTokens.areName(target.since(0)), 0);
    }

    private void attributes() {
        int size = target.size();
        expect("attributes in brackets", () -> TypeTokens.areInBrackets(target.since(size)), size);
    }

    /** The layout as the attribute that Razor makes of it. */
    private void layout() {
        int size = target.size();
        generate("[Layout(typeof(");
        int type = target.size();
        if (expect("a type", () -> TypeTokens.areType(target.since(type)), size)) {
            generate("))]");
        }
    }

    /** A type that the file names once; what was named before gives way. */
    private void type(Part part) {
        target.into(part, () -> {
            target.shorten(0);
            expect("a type", () -> TypeTokens.areType(target.since(0)), 0);
        });
    }

    /**
     * Takes what stands on the line behind the directive's word. What is not as expected is left out, so that it breaks
     * nothing but itself: then the part has {@code size} tokens again.
     */
    private boolean expect(String what, BooleanSupplier isThere, int size) {
        int word = text.at;
        rest();
        if (isThere.getAsBoolean()) {
            return true;
        }
        text.problem(text.skipBlanks(text.wordEnd(word)), "expected " + what);
        target.shorten(size);
        return false;
    }

    /** Takes what stands on the line behind the directive's word. */
    private void rest() {
        skipWord();
        tokensOfLine(text.at);
    }

    private void skipWord() {
        text.at = text.wordEnd(text.at);
    }

    private void skipLine() {
        text.at = text.lineEnd(text.at);
    }

    /** Takes the tokens from {@code start} to the end of the line, a semicolon or a comment. */
    private void tokensOfLine(int start) {
        int lineEnd = text.lineEnd(start);
        text.at = text.skipBlanks(start);
        while (text.at < lineEnd && !text.holds(text.at, "@*") && !text.holds(text.at, "//")) {
            CSharpToken token = text.tokens().isInString()
                    ? text.tokens().next()
                    : text.tokens().at(text.at);
            if (token.getStartIndex() >= lineEnd) {
                text.at = lineEnd;
                return;
            }
            text.at = token.endOffset();
            if (token.getType() == CSharpLexer.SEMICOLON) {
                return;
            }
            target.add(token);
            text.at = text.tokens().isInString() ? text.at : text.skipBlanks(text.at);
        }
    }

    private void generate(String source) {
        target.generate(source, text.at);
    }
}
