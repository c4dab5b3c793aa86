package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The declaration of a type: class, struct, interface, record, enum or delegate. */
public abstract class TypeDeclaration extends NamedDeclaration implements TypeParameterOwner {

    TypeDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** What stands after the colon. */
    public final Optional<BaseList> getBaseList() {
        return find(BaseList.class);
    }

    /** The base types in source order; for an enum its underlying type. */
    public final NodeStream<TypeNode> getBaseTypes() {
        return children(BaseList.class).children(TypeNode.class);
    }

    /** The parameters of the primary constructor, or those of a delegate. */
    public final Optional<ParameterList> getParameterList() {
        return find(ParameterList.class);
    }

    /** The members between the braces, in source order. */
    public final NodeStream<MemberDeclaration> getMembers() {
        return children(MemberDeclaration.class);
    }

    /** Whether other files may hold further parts of this type. */
    public final boolean isPartial() {
        return hasModifier(Modifier.PARTIAL);
    }
}
