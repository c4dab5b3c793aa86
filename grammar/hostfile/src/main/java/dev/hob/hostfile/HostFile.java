package dev.hob.hostfile;

import java.util.List;
import java.util.Objects;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.RootNode;

/**
 * The root of a host file's tree: the instructions of a Dockerfile, the documents of a YAML file, or the one value of a JSON
 * file. It exists without PMD too; PMD's parser binds it to the analysis.
 */
public final class HostFile extends HostfileNode implements RootNode {

    /** How the file is written. */
    public enum Kind {
        /** A Dockerfile. */
        DOCKERFILE,
        /** YAML. */
        YAML,
        /** JSON. */
        JSON,
        /** SQL, of any dialect: the tree is the file alone, for no parser knows them all. */
        SQL
    }

    private final Kind kind;
    private AstInfo<HostFile> astInfo;

    HostFile(Kind kind, List<? extends HostfileNode> nodes, int length) {
        super(0, length);
        this.kind = kind;
        setChildren(nodes);
    }

    /** How the file is written. */
    public Kind kind() {
        return kind;
    }

    /** The instructions of a Dockerfile, in their order; none in other files. */
    public List<Instruction> instructions() {
        return children(Instruction.class).toList();
    }

    /** The documents of a YAML file, or the value of a JSON file; none in a Dockerfile. */
    public List<DataNode> documents() {
        return children(DataNode.class).toList();
    }

    /** Ties the tree to the analysis that PMD makes of it. */
    void bind(AstInfo<HostFile> info) {
        astInfo = Objects.requireNonNull(info, "info");
    }

    @Override
    public AstInfo<HostFile> getAstInfo() {
        if (astInfo == null) {
            throw new IllegalStateException("This tree was read outside an analysis");
        }
        return astInfo;
    }
}
