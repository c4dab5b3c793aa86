package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A namespace with braces or, file-scoped, with a semicolon (§14.3). */
public final class NamespaceDeclaration extends MemberDeclaration {

    private final boolean fileScoped;

    NamespaceDeclaration(int start, int end, int modifiers, boolean fileScoped, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
        this.fileScoped = fileScoped;
    }

    /** Whether it ends with a semicolon and reaches to the end of the file. */
    public boolean isFileScoped() {
        return fileScoped;
    }

    /** The name, qualified or simple. */
    public NameNode getNameNode() {
        return require(NameNode.class);
    }

    /** The name with dots and without white space. */
    public String getName() {
        return getNameNode().getDottedName();
    }

    /** The {@code extern alias} directives inside. */
    public NodeStream<ExternAlias> getExternAliases() {
        return children(ExternAlias.class);
    }

    /** The using directives inside. */
    public NodeStream<UsingDirective> getUsings() {
        return children(UsingDirective.class);
    }

    /** The namespaces and types inside. */
    public NodeStream<MemberDeclaration> getMembers() {
        return children(MemberDeclaration.class);
    }
}
