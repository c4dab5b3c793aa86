package dev.hob.csharp.ast;

import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.NodeStream;
import net.sourceforge.pmd.lang.ast.RootNode;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.lang.rule.xpath.NoAttribute;

/**
 * The root: one C# source file (§14.2). Holds the text that all offsets point into. A tree may be built before PMD asks
 * for it; PMD's facts about the file are then bound to it later.
 */
public final class CompilationUnit extends CSharpNode implements RootNode {

    private final CharSequence source;
    private final Map<CSharpNode, String> generatedNames;
    private final Remarks remarks;

    private AstInfo<CompilationUnit> astInfo;

    CompilationUnit(
            CharSequence source,
            List<? extends CSharpNode> children,
            Remarks remarks,
            Map<CSharpNode, String> generatedNames) {
        super(0, source.length(), children);
        this.source = source;
        this.remarks = remarks;
        this.generatedNames = generatedNames;
    }

    /** The text of the file as PMD sees it: without byte order mark, lines ended by line feeds. */
    @NoAttribute
    public CharSequence getSource() {
        return source;
    }

    /** Where comments stand in active text, of C# and of the language around it. */
    public List<TextRegion> comments() {
        return remarks.comments();
    }

    /** The {@code #pragma} directives, in their order. */
    public List<Pragma> pragmas() {
        return remarks.pragmas();
    }

    /** Whether the file is of another language and holds only parts of this tree: Razor. */
    @NoAttribute
    public boolean isEmbedded() {
        return !generatedNames.isEmpty();
    }

    /** The identifier of a node that has one which stands nowhere in the file, as the class has that a Razor file becomes. */
    String generatedName(CSharpNode node) {
        return generatedNames.getOrDefault(node, "");
    }

    /** Binds PMD's facts about the file, once a PMD run asks for this tree; a later run replaces them. */
    public void bind(AstInfo<CompilationUnit> info) {
        astInfo = info;
    }

    @Override
    public AstInfo<CompilationUnit> getAstInfo() {
        if (astInfo == null) {
            throw new IllegalStateException("This tree was not handed to PMD");
        }
        return astInfo;
    }

    /** The {@code extern alias} directives. */
    public NodeStream<ExternAlias> getExternAliases() {
        return children(ExternAlias.class);
    }

    /** The using directives of the file itself, not those inside of its namespaces. */
    public NodeStream<UsingDirective> getUsings() {
        return children(UsingDirective.class);
    }

    /** The {@code [assembly: …]} and {@code [module: …]} sections. */
    public NodeStream<AttributeSection> getAttributeSections() {
        return children(AttributeSection.class);
    }

    /** Namespaces and types that are declared directly in the file. */
    public NodeStream<MemberDeclaration> getMembers() {
        return children(MemberDeclaration.class);
    }

    /** The top-level statements. */
    public NodeStream<Statement> getStatements() {
        return children(Statement.class);
    }
}
