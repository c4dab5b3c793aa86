package dev.hob.rule.retype;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.UsingInsertion;
import dev.hob.solution.SolutionModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Writes a fix over one or several C# files: edits, and types with the using directives that they need. */
public final class FixWriter {

    private static final Pattern QUALIFIED = Pattern.compile("((?:[A-Za-z_]\\w*\\.)*[A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)");

    private final SolutionModel model;
    private final Map<CompilationUnit, FileEdits> files = new LinkedHashMap<>();

    /** Writes into the files of {@code model}. */
    public FixWriter(SolutionModel model) {
        this.model = model;
    }

    /** The solution that is written into. */
    public SolutionModel model() {
        return model;
    }

    /** Puts {@code text} in place of a region of the file that {@code inFile} stands in. */
    public void replace(CSharpNode inFile, TextRegion region, String text) {
        edits(inFile).replace(region, text);
    }

    /** Puts {@code text} into the file that {@code inFile} stands in. */
    public void insert(CSharpNode inFile, int offset, String text) {
        edits(inFile).insert(offset, text);
    }

    private FileEdits edits(CSharpNode node) {
        CompilationUnit unit = node.getCompilationUnit();
        return files.computeIfAbsent(
                unit, u -> FileEdits.inFile(u, model.names().fileOf(u)));
    }

    /**
     * {@code type}, a full name with type arguments, as one writes it at {@code place}: the namespaces that it needs become
     * using directives, unless the solution has a type of the same name.
     */
    public String type(String type, CSharpNode place) {
        StringBuilder text = new StringBuilder();
        Matcher names = QUALIFIED.matcher(type);
        while (names.find()) {
            MatchResult name = names.toMatchResult();
            names.appendReplacement(text, Matcher.quoteReplacement(name(name.group(1), name.group(2), place)));
        }
        return names.appendTail(text).toString();
    }

    private String name(String namespace, String simpleName, CSharpNode place) {
        if (isTaken(simpleName)) {
            return namespace + '.' + simpleName;
        }
        importing(namespace, place);
        return simpleName;
    }

    /** Whether the solution declares a type of this name, so that the name alone may mean that one. */
    public boolean isTaken(String simpleName) {
        return !model.sources().filesDeclaring(simpleName).isEmpty();
    }

    /** Sees to it that types of {@code namespace} can be named at {@code place}. */
    public void importing(String namespace, CSharpNode place) {
        if (!model.names().isImported(namespace, place)) {
            new UsingInsertion(place.getCompilationUnit()).add(namespace, edits(place));
        }
    }

    /** All that was written, as one fix. */
    public Fix fix(String description, Fix.Safety safety) {
        return FileEdits.fix(description, safety, files.values());
    }
}
