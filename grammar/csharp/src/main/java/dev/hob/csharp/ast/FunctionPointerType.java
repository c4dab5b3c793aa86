package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A function pointer type {@code delegate*<…>} (C# 9). */
public final class FunctionPointerType extends TypeNode {

    FunctionPointerType(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The parameters; the last is what is returned. */
    public NodeStream<FunctionPointerParameter> getParameters() {
        return children(FunctionPointerParameter.class);
    }

    /** The names in brackets after {@code managed} or {@code unmanaged}. */
    public NodeStream<IdentifierName> getCallingConventions() {
        return children(IdentifierName.class);
    }
}
