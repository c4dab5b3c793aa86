package dev.hob.rule;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Fix;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.language.OffsetNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Gathers the edits of a fix in one file, in offsets, and makes the fix of them. An edit that is made twice is made once. */
public final class FileEdits {

    private final String uri;
    private final Function<TextRegion, Region> region;
    private final Set<Replacement> replacements = new LinkedHashSet<>();

    private FileEdits(String uri, Function<TextRegion, Region> region) {
        this.uri = uri;
        this.region = region;
    }

    /** Edits the file of {@code node}, which is being visited and whose path relative to the root is {@code uri}. */
    public FileEdits(OffsetNode<?> node, String uri) {
        this(uri, document(node));
    }

    private static Function<TextRegion, Region> document(OffsetNode<?> node) {
        TextDocument document = node.getAstInfo().getTextDocument();
        // Each end by itself: PMD gives a region that ends with a line an end behind the last column of that line.
        return offsets -> {
            FileLocation start = document.toLocation(TextRegion.caretAt(offsets.getStartOffset()));
            FileLocation end = document.toLocation(TextRegion.caretAt(offsets.getEndOffset()));
            return new Region(start.getStartLine(), start.getStartColumn(), end.getStartLine(), end.getStartColumn());
        };
    }

    /** Edits the file that {@code unit} is the tree of, visited or not; its path relative to the root is {@code uri}. */
    public static FileEdits inFile(CompilationUnit unit, String uri) {
        return new FileEdits(uri, offsets -> SourceLines.region(unit.getSource(), offsets));
    }

    /** Puts {@code text} in the place of a part of the file. */
    public FileEdits replace(TextRegion offsets, String text) {
        replacements.add(new Replacement(region.apply(offsets), text));
        return this;
    }

    /** Puts {@code text} in front of the character at {@code offset}. */
    public FileEdits insert(int offset, String text) {
        return replace(TextRegion.caretAt(offset), text);
    }

    /** The fix that makes all these edits. */
    public Fix fix(String description, Fix.Safety safety) {
        return fix(description, safety, List.of(this));
    }

    /** The fix that makes the edits of several files. */
    public static Fix fix(String description, Fix.Safety safety, Collection<FileEdits> files) {
        List<ArtifactChange> changes = new ArrayList<>();
        for (FileEdits file : files) {
            if (!file.replacements.isEmpty()) {
                changes.add(new ArtifactChange(file.uri, List.copyOf(file.replacements)));
            }
        }
        return new Fix(description, safety, changes);
    }
}
