package dev.hob.solution.evaluation;

import dev.hob.msbuild.ProjectFile;
import dev.hob.msbuild.XmlText;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.TreePath;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A project file of the tree that was read: its place, its text and its tree. */
public record FileContext(String uri, SourceText text, ProjectFile file) {

    /** The folder it lies in, as URI. */
    public String folder() {
        return TreePath.parent(uri);
    }

    /** The place of a value. */
    public Origin origin(XmlText value) {
        return origin(value.region());
    }

    /** The place of some characters. */
    public Origin origin(TextRegion region) {
        return Origin.of(uri, text, region);
    }
}
