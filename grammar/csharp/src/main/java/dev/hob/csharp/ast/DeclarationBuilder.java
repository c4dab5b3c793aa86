package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.CompilationUnitContext;
import dev.hob.csharp.grammar.CSharpParser.ExternAliasDirectiveContext;
import dev.hob.csharp.grammar.CSharpParser.FileScopedNamespaceContext;
import dev.hob.csharp.grammar.CSharpParser.GlobalAttributeSectionContext;
import dev.hob.csharp.grammar.CSharpParser.GlobalStatementContext;
import dev.hob.csharp.grammar.CSharpParser.MemberDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.NamespaceDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.UsingDirectiveContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds the compilation unit, namespaces and their directives (§14), and any member by its kind. */
final class DeclarationBuilder {

    private final TreeBuilder builder;

    DeclarationBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** The children of the compilation unit; a file-scoped namespace takes all that follow it. */
    List<CSharpNode> unit(CompilationUnitContext context) {
        List<CSharpNode> outer = new ArrayList<>();
        List<CSharpNode> parts = outer;
        FileScopedNamespaceContext scope = null;
        for (int i = 0; i < context.getChildCount(); i++) {
            Object child = context.part(i);
            if (child instanceof FileScopedNamespaceContext namespace && !builder.isBroken(namespace)) {
                scope = namespace;
                parts = new ArrayList<>();
                parts.add(builder.types().name(namespace.name()));
            } else if (child instanceof ParserRuleContext declaration && !builder.isMissing(declaration)) {
                parts.add(declaration(declaration));
            }
        }
        if (scope != null) {
            int end = Math.max(end(scope), parts.get(parts.size() - 1).endOffset());
            outer.add(new NamespaceDeclaration(start(scope), end, 0, true, parts));
        }
        return outer;
    }

    private CSharpNode declaration(ParserRuleContext context) {
        if (builder.isBroken(context)) {
            return new BrokenMember(start(context), end(context));
        }
        if (context instanceof MemberDeclarationContext member) {
            return member(member);
        }
        if (context instanceof UsingDirectiveContext using) {
            return using(using);
        }
        if (context instanceof NamespaceDeclarationContext namespace) {
            return namespace(namespace);
        }
        if (context instanceof GlobalStatementContext statement) {
            return builder.statements().statement(statement.statement());
        }
        if (context instanceof GlobalAttributeSectionContext attributes) {
            return builder.signatures().attributeSection(attributes.attributeSection());
        }
        ExternAliasDirectiveContext alias = (ExternAliasDirectiveContext) context;
        TerminalNode name = alias.IDENTIFIER();
        return new ExternAlias(start(alias), end(alias), start(name), end(name), List.of());
    }

    private CSharpNode namespace(NamespaceDeclarationContext context) {
        if (context.name() == null || builder.isBroken(context.name())) {
            return new BrokenMember(start(context), end(context));
        }
        List<CSharpNode> parts = new ArrayList<>();
        parts.add(builder.types().name(context.name()));
        for (int i = 2; i < context.getChildCount(); i++) {
            Object child = context.part(i);
            if (child instanceof ParserRuleContext declaration && !builder.isMissing(declaration)) {
                parts.add(declaration(declaration));
            }
        }
        return new NamespaceDeclaration(start(context), end(context), 0, false, parts);
    }

    private UsingDirective using(UsingDirectiveContext context) {
        TerminalNode alias = context.ALIAS_NAME();
        int aliasStart = alias == null ? start(context) : start(alias);
        int aliasEnd = alias == null ? aliasStart : end(alias);
        return new UsingDirective(
                start(context),
                end(context),
                context.GLOBAL() != null,
                context.STATIC() != null,
                aliasStart,
                aliasEnd,
                List.of(builder.types().type(context.type())));
    }

    /** One member of a namespace or type; attributes and modifiers stand before all kinds of members alike. */
    MemberDeclaration member(MemberDeclarationContext context) {
        if (builder.isBroken(context)) {
            return new BrokenMember(start(context), end(context));
        }
        List<CSharpNode> parts = new ArrayList<>();
        builder.signatures().attributes(context.attributeSection(), parts);
        int modifiers = builder.signatures().modifiers(context.modifier());
        DeclarationHeader header = new DeclarationHeader(start(context), end(context), modifiers, parts);
        ParserRuleContext form = (ParserRuleContext) context.part(context.getChildCount() - 1);
        MemberDeclaration member = form.accept(new MemberBuilder(builder, header));
        return member == null ? form.accept(new TypeDeclarationBuilder(builder, header)) : member;
    }
}
