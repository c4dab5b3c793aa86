package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.BaseListContext;
import dev.hob.csharp.grammar.CSharpParser.BaseTypeContext;
import dev.hob.csharp.grammar.CSharpParser.ClassDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.ConstraintClauseContext;
import dev.hob.csharp.grammar.CSharpParser.DelegateDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.EnumDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.EnumMemberContext;
import dev.hob.csharp.grammar.CSharpParser.ExtensionDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.InterfaceDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.MemberDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.ParameterListContext;
import dev.hob.csharp.grammar.CSharpParser.ReceiverContext;
import dev.hob.csharp.grammar.CSharpParser.RecordDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.StructDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.TypeBodyContext;
import dev.hob.csharp.grammar.CSharpParser.TypeParameterListContext;
import dev.hob.csharp.grammar.CSharpParser.UnionDeclarationContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.RuleNode;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds one declaration of a type or an extension block; answers null for other members. */
final class TypeDeclarationBuilder extends CSharpParserBaseVisitor<MemberDeclaration> {

    private final TreeBuilder builder;
    private final int start;
    private final int end;
    private final int modifiers;
    private final List<CSharpNode> parts;

    TypeDeclarationBuilder(TreeBuilder builder, DeclarationHeader header) {
        this.builder = builder;
        this.start = header.start();
        this.end = header.end();
        this.modifiers = header.modifiers();
        this.parts = header.parts();
    }

    @Override
    public MemberDeclaration visitClassDeclaration(ClassDeclarationContext context) {
        head(context.typeParameterList(), context.parameterList(), context.baseList(), context.constraintClause());
        members(context.typeBody());
        TerminalNode name = context.IDENTIFIER();
        return builder.named(new ClassDeclaration(start, end, modifiers, start(name), end(name), parts), name);
    }

    @Override
    public MemberDeclaration visitStructDeclaration(StructDeclarationContext context) {
        head(context.typeParameterList(), context.parameterList(), context.baseList(), context.constraintClause());
        members(context.typeBody());
        TerminalNode name = context.IDENTIFIER();
        return new StructDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitInterfaceDeclaration(InterfaceDeclarationContext context) {
        head(context.typeParameterList(), context.parameterList(), context.baseList(), context.constraintClause());
        members(context.typeBody());
        TerminalNode name = context.IDENTIFIER();
        return new InterfaceDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitRecordDeclaration(RecordDeclarationContext context) {
        head(context.typeParameterList(), context.parameterList(), context.baseList(), context.constraintClause());
        members(context.typeBody());
        TerminalNode name = context.IDENTIFIER();
        boolean isStruct = context.STRUCT() != null;
        return new RecordDeclaration(start, end, modifiers, start(name), end(name), isStruct, parts);
    }

    @Override
    public MemberDeclaration visitUnionDeclaration(UnionDeclarationContext context) {
        builder.signatures().typeParameters(context.typeParameterList(), parts);
        List<Parameter> cases = new ArrayList<>();
        for (TypeNode type : builder.types().types(context.type())) {
            int caseEnd = type.endOffset();
            cases.add(new Parameter(type.startOffset(), caseEnd, 0, caseEnd, caseEnd, List.of(type)));
        }
        parts.add(new ParameterList(start(context.LPAREN()), end(context.RPAREN()), cases));
        head(null, null, context.baseList(), context.constraintClause());
        members(context.typeBody());
        TerminalNode name = context.IDENTIFIER();
        return new UnionDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    @Override
    public MemberDeclaration visitExtensionDeclaration(ExtensionDeclarationContext context) {
        builder.signatures().typeParameters(context.typeParameterList(), parts);
        parts.add(receiver(context.receiver()));
        builder.signatures().constraints(context.constraintClause(), parts);
        members(context.typeBody());
        return new ExtensionBlock(start, end, modifiers, parts);
    }

    private ParameterList receiver(ReceiverContext context) {
        List<CSharpNode> receiver = new ArrayList<>();
        builder.signatures().attributes(context.attributeSection(), receiver);
        TypeNode type = builder.types().type(context.type());
        receiver.add(type);
        TerminalNode name = context.IDENTIFIER();
        int nameStart = name == null ? type.endOffset() : start(name);
        int nameEnd = name == null ? type.endOffset() : end(name);
        int receiverModifiers = builder.signatures().modifiers(context.parameterModifier());
        int receiverStart = context.part(1) instanceof ParserRuleContext first ? start(first) : type.startOffset();
        Parameter parameter = new Parameter(receiverStart, nameEnd, receiverModifiers, nameStart, nameEnd, receiver);
        return new ParameterList(start(context), end(context), List.of(parameter));
    }

    @Override
    public MemberDeclaration visitEnumDeclaration(EnumDeclarationContext context) {
        head(null, null, context.baseList(), List.of());
        for (EnumMemberContext member : context.enumMember()) {
            parts.add(enumMember(member));
        }
        TerminalNode name = context.IDENTIFIER();
        return new EnumDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    private EnumMember enumMember(EnumMemberContext context) {
        List<CSharpNode> memberParts = new ArrayList<>(1);
        builder.signatures().attributes(context.attributeSection(), memberParts);
        if (context.expression() != null) {
            memberParts.add(builder.expressions().equalsValue(context.ASSIGN(), context.expression()));
        }
        TerminalNode name = context.IDENTIFIER();
        return new EnumMember(start(context), end(context), 0, start(name), end(name), memberParts);
    }

    @Override
    public MemberDeclaration visitDelegateDeclaration(DelegateDeclarationContext context) {
        parts.add(builder.types().refType(context.refType()));
        head(context.typeParameterList(), context.parameterList(), null, context.constraintClause());
        TerminalNode name = context.IDENTIFIER();
        return new DelegateDeclaration(start, end, modifiers, start(name), end(name), parts);
    }

    private void head(
            TypeParameterListContext typeParameters,
            ParameterListContext parameters,
            BaseListContext bases,
            List<ConstraintClauseContext> constraints) {
        builder.signatures().typeParameters(typeParameters, parts);
        if (parameters != null) {
            parts.add(builder.signatures().parameterList(parameters));
        }
        if (bases != null) {
            parts.add(baseList(bases));
        }
        builder.signatures().constraints(constraints, parts);
    }

    private BaseList baseList(BaseListContext context) {
        List<CSharpNode> bases = new ArrayList<>();
        for (BaseTypeContext base : context.baseType()) {
            bases.add(builder.types().type(base.type()));
            if (base.argumentList() != null) {
                bases.add(builder.arguments().list(base.argumentList()));
            }
        }
        return new BaseList(start(context), end(context), bases);
    }

    private void members(TypeBodyContext context) {
        for (MemberDeclarationContext member : context.memberDeclaration()) {
            if (!builder.isMissing(member)) {
                parts.add(builder.declarations().member(member));
            }
        }
    }

    @Override
    public MemberDeclaration visitChildren(RuleNode other) {
        return null;
    }
}
