package dev.hob.msbuild;

import java.util.List;
import java.util.Objects;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.RootNode;

/**
 * The root of a project file's tree. It exists without PMD, so that the solution model can read project files too; PMD's
 * parser binds it to the analysis afterwards.
 */
public final class ProjectFile extends MsbuildNode implements RootNode {

    private final XmlElement root;
    private final List<Comment> comments;
    private AstInfo<ProjectFile> astInfo;

    ProjectFile(XmlElement root, List<Comment> comments, int length) {
        super(0, length);
        this.root = root;
        this.comments = List.copyOf(comments);
        setChildren(List.of(root));
    }

    /** The document element, in a project {@code <Project>}. */
    public XmlElement root() {
        return root;
    }

    /** The comments, in source order. */
    public List<Comment> comments() {
        return comments;
    }

    /** Ties the tree to the analysis that PMD makes of it. */
    void bind(AstInfo<ProjectFile> info) {
        astInfo = Objects.requireNonNull(info, "info");
    }

    @Override
    public AstInfo<ProjectFile> getAstInfo() {
        if (astInfo == null) {
            throw new IllegalStateException("This tree was read outside an analysis");
        }
        return astInfo;
    }
}
