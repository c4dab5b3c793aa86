package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An extension block (C# 14): members that extend the type of its receiver parameter. */
public final class ExtensionBlock extends MemberDeclaration implements TypeParameterOwner {

    ExtensionBlock(int start, int end, int modifiers, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
    }

    /** The receiver: one parameter, whose name may be missing. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }

    /** The extension members. */
    public NodeStream<MemberDeclaration> getMembers() {
        return children(MemberDeclaration.class);
    }
}
