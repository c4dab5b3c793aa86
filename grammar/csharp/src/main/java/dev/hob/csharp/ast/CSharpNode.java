package dev.hob.csharp.ast;

import dev.hob.language.OffsetNode;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.rule.xpath.NoAttribute;

/**
 * A node of the C# tree. Its children are the syntactic parts in source order, its other facts (a declared name, a
 * modifier, an operator) are fields; keywords and punctuation have no nodes. Accessors find children by their class, so
 * that a node costs no more than its offsets. {@link Optional} marks the parts that the language lets a
 * programmer leave out; all others are always there, in partial trees too.
 */
public abstract class CSharpNode extends OffsetNode<CSharpNode> {

    CSharpNode(int start, int end) {
        setRange(start, end);
    }

    CSharpNode(int start, int end, List<? extends CSharpNode> children) {
        setRange(start, end);
        setChildren(children);
    }

    /** The root of the tree. */
    public final CompilationUnit getCompilationUnit() {
        CSharpNode node = this;
        while (node.getParent() != null) {
            node = node.getParent();
        }
        return (CompilationUnit) node;
    }

    /** The source text that this node covers. */
    @NoAttribute
    public final String getText() {
        return textBetween(startOffset(), endOffset());
    }

    final String textBetween(int start, int end) {
        return getCompilationUnit().getSource().subSequence(start, end).toString();
    }

    /** The identifier of this node that stands between the offsets; one of no width was generated and is known by the root. */
    final String identifierBetween(int start, int end) {
        CompilationUnit unit = getCompilationUnit();
        return start == end
                ? unit.generatedName(this)
                : Identifiers.valueOf(unit.getSource().subSequence(start, end).toString());
    }

    final <T extends Node> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(firstChild(type));
    }

    final <T extends CSharpNode> T require(Class<T> type) {
        T child = firstChild(type);
        if (child == null) {
            throw new IllegalStateException(getXPathNodeName() + " without a " + type.getSimpleName());
        }
        return child;
    }

    final <T extends CSharpNode> T child(int index, Class<T> type) {
        return type.cast(getChild(index));
    }

    final <T extends CSharpNode> Optional<T> findAt(int index, Class<T> type) {
        return index < getNumChildren() && type.isInstance(getChild(index))
                ? Optional.of(type.cast(getChild(index)))
                : Optional.empty();
    }
}
