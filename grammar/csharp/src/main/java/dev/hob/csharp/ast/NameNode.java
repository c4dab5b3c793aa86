package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A namespace or type name (§7.8), or a simple name in an expression (§12.8.4). In expressions {@code A.B} is a
 * {@link MemberAccess}, where only a type or namespace can stand it is a {@link QualifiedName}.
 */
public abstract class NameNode extends TypeNode implements NamedNode {

    NameNode(int start, int end) {
        super(start, end);
    }

    NameNode(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The last part of the name, with its type arguments. */
    public abstract SimpleName getSimpleName();

    /** What stands before the last dot. */
    public abstract Optional<NameNode> getQualifier();

    /** All parts with dots between them, an alias with {@code ::}, without type arguments and white space. */
    public abstract String getDottedName();

    /** The identifier of the last part. */
    @Override
    public String getName() {
        return getSimpleName().getName();
    }

    /** Where the identifier of the last part stands. */
    @Override
    public TextRegion getNameRegion() {
        return getSimpleName().getNameRegion();
    }

    /** The type arguments of the last part. */
    public NodeStream<TypeNode> getTypeArguments() {
        return getSimpleName().getTypeArguments();
    }

    /** The number of type arguments of the last part, left out ones as in {@code Dictionary<,>} included. */
    public int getArity() {
        return getSimpleName().getArity();
    }
}
