package dev.hob.rule;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Fix;
import dev.hob.findings.Replacement;
import dev.hob.language.OffsetNode;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Gathers the edits of a fix in the file that is being visited, in offsets, and makes the fix of them. */
public final class FileEdits {

    private final TextDocument document;
    private final String uri;
    private final List<Replacement> replacements = new ArrayList<>();

    /** Edits the file of {@code node}, whose path relative to the root is {@code uri}. */
    public FileEdits(OffsetNode<?> node, String uri) {
        this.document = node.getAstInfo().getTextDocument();
        this.uri = uri;
    }

    /** Puts {@code text} in the place of a part of the file. */
    public FileEdits replace(TextRegion region, String text) {
        replacements.add(new Replacement(SourceLines.region(document.toLocation(region)), text));
        return this;
    }

    /** Puts {@code text} in front of the character at {@code offset}. */
    public FileEdits insert(int offset, String text) {
        return replace(TextRegion.caretAt(offset), text);
    }

    /** The fix that makes all these edits. */
    public Fix fix(String description, Fix.Safety safety) {
        return new Fix(description, safety, List.of(new ArtifactChange(uri, replacements)));
    }
}
