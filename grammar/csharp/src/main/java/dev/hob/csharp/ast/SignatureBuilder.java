package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.AttributeContext;
import dev.hob.csharp.grammar.CSharpParser.AttributeSectionContext;
import dev.hob.csharp.grammar.CSharpParser.ConstraintClauseContext;
import dev.hob.csharp.grammar.CSharpParser.ConstraintContext;
import dev.hob.csharp.grammar.CSharpParser.ExplicitInterfaceContext;
import dev.hob.csharp.grammar.CSharpParser.ParameterContext;
import dev.hob.csharp.grammar.CSharpParser.ParameterListContext;
import dev.hob.csharp.grammar.CSharpParser.TypeParameterContext;
import dev.hob.csharp.grammar.CSharpParser.TypeParameterListContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds what stands around the names of declarations: attributes, modifiers, parameters, type parameters. */
final class SignatureBuilder {

    private final TreeBuilder builder;

    SignatureBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    void attributes(List<AttributeSectionContext> contexts, List<CSharpNode> parts) {
        for (AttributeSectionContext context : contexts) {
            if (!builder.isBroken(context)) {
                parts.add(attributeSection(context));
            }
        }
    }

    AttributeSection attributeSection(AttributeSectionContext context) {
        List<Attribute> attributes = new ArrayList<>(context.attribute().size());
        for (AttributeContext attribute : context.attribute()) {
            attributes.add(attribute(attribute));
        }
        TerminalNode target = context.ATTRIBUTE_TARGET();
        int targetStart = target == null ? start(context) : start(target);
        int targetEnd = target == null ? start(context) : end(target);
        return new AttributeSection(start(context), end(context), targetStart, targetEnd, attributes);
    }

    private Attribute attribute(AttributeContext context) {
        NameNode name = builder.types().name(context.name());
        List<CSharpNode> parts = context.argumentList() == null
                ? List.of(name)
                : List.of(name, builder.arguments().ofAttribute(context.argumentList()));
        return new Attribute(start(context), end(context), parts);
    }

    /** The bits of modifiers, each a context of one token. */
    int modifiers(List<? extends ParserRuleContext> contexts) {
        int bits = 0;
        for (ParserRuleContext context : contexts) {
            bits |= ModifierTokens.modifier(context.getStart().getType()).bit();
        }
        return bits;
    }

    ParameterList parameterList(ParameterListContext context) {
        return new ParameterList(start(context), end(context), parameters(context.parameter()));
    }

    List<Parameter> parameters(List<ParameterContext> contexts) {
        List<Parameter> parameters = new ArrayList<>(contexts.size());
        for (ParameterContext context : contexts) {
            parameters.add(parameter(context));
        }
        return parameters;
    }

    private Parameter parameter(ParameterContext context) {
        int start = start(context);
        int end = end(context);
        if (context.ARGLIST() != null) {
            return new Parameter(start, end, 0, start, end, List.of());
        }
        List<CSharpNode> parts = new ArrayList<>();
        attributes(context.attributeSection(), parts);
        parts.add(builder.types().type(context.type()));
        if (context.expression() != null) {
            parts.add(builder.expressions().equalsValue(context.ASSIGN(), context.expression()));
        }
        TerminalNode name = context.IDENTIFIER();
        return new Parameter(start, end, modifiers(context.parameterModifier()), start(name), end(name), parts);
    }

    void typeParameters(TypeParameterListContext context, List<CSharpNode> parts) {
        if (context == null) {
            return;
        }
        List<TypeParameter> parameters = new ArrayList<>();
        for (TypeParameterContext parameter : context.typeParameter()) {
            parameters.add(typeParameter(parameter));
        }
        parts.add(new TypeParameterList(start(context), end(context), parameters));
    }

    private TypeParameter typeParameter(TypeParameterContext context) {
        List<CSharpNode> attributes = new ArrayList<>();
        attributes(context.attributeSection(), attributes);
        TerminalNode name = context.IDENTIFIER();
        TypeParameter parameter =
                new TypeParameter(start(context), end(context), start(name), end(name), variance(context), attributes);
        return builder.named(parameter, name);
    }

    private static Variance variance(TypeParameterContext context) {
        if (context.IN() != null) {
            return Variance.CONTRAVARIANT;
        }
        return context.OUT() != null ? Variance.COVARIANT : Variance.INVARIANT;
    }

    void constraints(List<ConstraintClauseContext> contexts, List<CSharpNode> parts) {
        for (ConstraintClauseContext context : contexts) {
            List<CSharpNode> clause = new ArrayList<>();
            TerminalNode name = context.IDENTIFIER();
            clause.add(new IdentifierName(start(name), end(name)));
            for (ConstraintContext constraint : context.constraint()) {
                clause.add(constraint(constraint));
            }
            parts.add(new ConstraintClause(start(context), end(context), clause));
        }
    }

    private Constraint constraint(ConstraintContext context) {
        List<TypeNode> type =
                context.type() == null ? List.of() : List.of(builder.types().type(context.type()));
        return new Constraint(start(context), end(context), type);
    }

    void explicitInterface(ExplicitInterfaceContext context, List<CSharpNode> parts) {
        if (context != null) {
            NameNode name = builder.types().name(context.name());
            parts.add(new ExplicitInterfaceSpecifier(start(context), end(context), List.of(name)));
        }
    }
}
