package dev.hob.csharp.razor;

import dev.hob.csharp.grammar.CSharpToken;
import dev.hob.csharp.grammar.EmbeddedTokens;
import dev.hob.csharp.grammar.ParsedSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The class that a Razor file becomes, as Razor generates it: gathers the tokens of each of its parts wherever they
 * stand in the file, and joins them in the order of C#.
 */
final class GeneratedClass {

    /** A part of the class; each is in the order of the file. */
    enum Part {
        USING,
        NAMESPACE,
        ATTRIBUTE,
        TYPE_PARAMETER,
        /** The type that {@code @inherits} names. */
        BASE,
        /** The type that {@code @model} names. */
        MODEL,
        INTERFACE,
        CONSTRAINT,
        MEMBER,
        STATEMENT
    }

    private static final String PAGE = "Microsoft.AspNetCore.Mvc.RazorPages.Page";
    private static final String MODEL_PARAMETER = "TModel";

    private final EmbeddedTokens tokens;
    private final RazorFile file;
    private final Map<Part, List<CSharpToken>> parts = new EnumMap<>(Part.class);
    private Part current = Part.STATEMENT;
    private boolean page;
    private List<CSharpToken> result;

    GeneratedClass(EmbeddedTokens tokens, RazorFile file) {
        this.tokens = tokens;
        this.file = file;
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
    }

    RazorFile file() {
        return file;
    }

    /** The file is a page: it says {@code @page}. */
    void isPage() {
        page = true;
    }

    /** What {@code reading} adds belongs to {@code part}. */
    void into(Part part, Runnable reading) {
        Part outer = current;
        current = part;
        reading.run();
        current = outer;
    }

    void add(CSharpToken token) {
        parts.get(current).add(token);
    }

    /** Adds what {@code source} says, which stands nowhere in the file, at {@code offset}. */
    void generate(String source, int offset) {
        parts.get(current).addAll(tokens.generated(source, offset));
    }

    /** How many tokens the current part has. */
    int size() {
        return parts.get(current).size();
    }

    /** What was added since the current part had {@code size} tokens. */
    List<CSharpToken> since(int size) {
        List<CSharpToken> part = parts.get(current);
        return part.subList(size, part.size());
    }

    /** Takes back what was added since the current part had {@code size} tokens. */
    void shorten(int size) {
        List<CSharpToken> part = parts.get(current);
        part.subList(size, part.size()).clear();
    }

    ParsedSource parse() {
        result = new ArrayList<>();
        int end = tokens.text().length;
        take(Part.USING);
        write("namespace", 0);
        takeOrWrite(Part.NAMESPACE, file.namespace(), 0);
        write(";", endOf(Part.NAMESPACE));
        take(Part.ATTRIBUTE);
        write("public partial class " + file.className(), 0);
        typeParameters();
        write(":", 0);
        bases();
        take(Part.CONSTRAINT);
        write("{", 0);
        take(Part.MEMBER);
        write("async Task ExecuteAsync() {", 0);
        take(Part.STATEMENT);
        write("} }", end);
        return tokens.parse(result);
    }

    private void typeParameters() {
        if (file.imports() && file.kind() == RazorFile.Kind.VIEW) {
            write("<" + MODEL_PARAMETER + ">", 0);
        } else if (!parts.get(Part.TYPE_PARAMETER).isEmpty()) {
            write("<", parts.get(Part.TYPE_PARAMETER).get(0).getStartIndex());
            take(Part.TYPE_PARAMETER);
            write(">", endOf(Part.TYPE_PARAMETER));
        }
    }

    /** First what the file names, then what the files around it bring, then interfaces. */
    private void bases() {
        boolean modelTaken = false;
        for (CSharpToken token : parts.get(Part.BASE)) {
            if (isModelParameter(token) && !modelTaken && !parts.get(Part.MODEL).isEmpty()) {
                take(Part.MODEL);
                modelTaken = true;
            } else {
                result.add(token);
            }
        }
        int behind = endOf(Part.BASE);
        if (!parts.get(Part.BASE).isEmpty()) {
            write(",", behind);
        } else if (page) {
            write(PAGE + ",", behind);
        }
        if (file.kind() == RazorFile.Kind.COMPONENT) {
            write(file.base(), behind);
        } else {
            int start = modelTaken || parts.get(Part.MODEL).isEmpty()
                    ? behind
                    : parts.get(Part.MODEL).get(0).getStartIndex();
            write(file.base() + "<", start);
            if (modelTaken) {
                write("dynamic", start);
            } else {
                takeOrWrite(Part.MODEL, defaultModel(), start);
            }
            write(">", modelTaken ? start : Math.max(start, endOf(Part.MODEL)));
        }
        take(Part.INTERFACE);
    }

    private String defaultModel() {
        return file.imports() ? MODEL_PARAMETER : page ? file.className() : "dynamic";
    }

    private static boolean isModelParameter(CSharpToken token) {
        return token.getText().equals(MODEL_PARAMETER);
    }

    private void take(Part part) {
        result.addAll(parts.get(part));
    }

    private void write(String source, int offset) {
        result.addAll(tokens.generated(source, offset));
    }

    private void takeOrWrite(Part part, String source, int offset) {
        if (parts.get(part).isEmpty()) {
            write(source, offset);
        } else {
            take(part);
        }
    }

    private int endOf(Part part) {
        List<CSharpToken> all = parts.get(part);
        return all.isEmpty() ? 0 : all.get(all.size() - 1).endOffset();
    }
}
