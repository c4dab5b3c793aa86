package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpContext;
import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.ArraySizeContext;
import dev.hob.csharp.grammar.CSharpParser.ElementTypeContext;
import dev.hob.csharp.grammar.CSharpParser.FunctionPointerParameterContext;
import dev.hob.csharp.grammar.CSharpParser.FunctionPointerTypeContext;
import dev.hob.csharp.grammar.CSharpParser.NameContext;
import dev.hob.csharp.grammar.CSharpParser.RankSpecifierContext;
import dev.hob.csharp.grammar.CSharpParser.RefTypeContext;
import dev.hob.csharp.grammar.CSharpParser.TupleTypeContext;
import dev.hob.csharp.grammar.CSharpParser.TupleTypeElementContext;
import dev.hob.csharp.grammar.CSharpParser.TypeArgumentListContext;
import dev.hob.csharp.grammar.CSharpParser.TypeContext;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds types and names from the parser's contexts. */
final class TypeBuilder {

    private final TreeBuilder builder;

    TypeBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    TypeNode refType(RefTypeContext context) {
        TypeNode type = type(context.type());
        return context.REF() == null
                ? type
                : new RefType(start(context), end(context), context.READONLY() != null, false, List.of(type));
    }

    TypeNode type(TypeContext context) {
        TypeNode element = element(context.part(0));
        return context.getChildCount() == 1 ? element : withMarks(element, context, 1);
    }

    /** The type that {@code element} becomes by the marks from child {@code from} on, up to one that is none. */
    TypeNode withMarks(TypeNode element, CSharpContext context, int from) {
        TypeNode type = element;
        List<ArrayRank> ranks = new ArrayList<>();
        for (int i = from; i < context.getChildCount(); i++) {
            Object mark = context.part(i);
            if (mark instanceof RankSpecifierContext rank) {
                ranks.add(new ArrayRank(start(rank), end(rank), rank.COMMA().size() + 1, List.of()));
            } else if (mark instanceof ArraySizeContext size) {
                ranks.add(arrayRank(size));
                if (size.NULLABLE() != null) {
                    type = arrayType(type, ranks);
                    type = new NullableType(type.startOffset(), end(size.NULLABLE()), List.of(type));
                }
            } else if (mark instanceof CSharpToken terminal) {
                type = marked(arrayType(type, ranks), terminal);
            } else {
                break;
            }
        }
        return arrayType(type, ranks);
    }

    private static TypeNode marked(TypeNode type, CSharpToken mark) {
        return mark.getType() == CSharpParser.POINTER
                ? new PointerType(type.startOffset(), end(mark), List.of(type))
                : new NullableType(type.startOffset(), end(mark), List.of(type));
    }

    /** Closes an array type over the ranks met so far and forgets them. */
    private static TypeNode arrayType(TypeNode element, List<ArrayRank> ranks) {
        if (ranks.isEmpty()) {
            return element;
        }
        List<CSharpNode> parts = new ArrayList<>(ranks.size() + 1);
        parts.add(element);
        parts.addAll(ranks);
        int end = ranks.get(ranks.size() - 1).endOffset();
        ranks.clear();
        return new ArrayType(element.startOffset(), end, parts);
    }

    private ArrayRank arrayRank(ArraySizeContext context) {
        int rank = context.COMMA().size() + 1;
        int end = end(context.RBRACKET());
        return new ArrayRank(start(context), end, rank, builder.expressions().all(context.expression()));
    }

    TypeNode elementType(ElementTypeContext context) {
        return element(context.part(0));
    }

    private TypeNode element(Object form) {
        if (form instanceof NameContext name) {
            return name(name);
        }
        if (form instanceof TupleTypeContext tuple) {
            return tupleType(tuple);
        }
        if (form instanceof FunctionPointerTypeContext pointer) {
            return functionPointerType(pointer);
        }
        CSharpToken keyword = (CSharpToken) form;
        return new PredefinedType(start(keyword), end(keyword));
    }

    NameNode name(NameContext context) {
        NameNode name = null;
        boolean behindAlias = false;
        int i = 0;
        while (i < context.getChildCount()) {
            name = joined(name, behindAlias, simpleName(context, i));
            i += context.part(i + 1) instanceof TypeArgumentListContext ? 2 : 1;
            if (i < context.getChildCount()) {
                CSharpToken separator = (CSharpToken) context.part(i++);
                behindAlias = separator.getType() == CSharpParser.DOUBLE_COLON;
            }
        }
        return name;
    }

    private static NameNode joined(NameNode left, boolean behindAlias, SimpleName right) {
        if (left == null) {
            return right;
        }
        List<CSharpNode> parts = List.of(left, right);
        return behindAlias
                ? new AliasQualifiedName(left.startOffset(), right.endOffset(), parts)
                : new QualifiedName(left.startOffset(), right.endOffset(), parts);
    }

    /** The name whose identifier is child {@code i} of {@code context}, with the type arguments that follow it. */
    SimpleName simpleName(CSharpContext context, int i) {
        CSharpToken identifier = context.token(i);
        if (!(context.part(i + 1) instanceof TypeArgumentListContext arguments)) {
            return builder.named(new IdentifierName(start(identifier), end(identifier)), identifier);
        }
        int arity = arguments.COMMA().size() + 1;
        List<TypeNode> types = types(arguments.type());
        return builder.named(
                new GenericName(start(identifier), end(arguments), end(identifier), arity, types), identifier);
    }

    List<TypeNode> types(List<TypeContext> contexts) {
        List<TypeNode> types = new ArrayList<>(contexts.size());
        for (TypeContext context : contexts) {
            types.add(type(context));
        }
        return types;
    }

    private TupleType tupleType(TupleTypeContext context) {
        List<TupleElement> elements = new ArrayList<>();
        for (TupleTypeElementContext element : context.tupleTypeElement()) {
            TypeNode type = type(element.type());
            TerminalNode name = element.IDENTIFIER();
            int nameStart = name == null ? type.endOffset() : start(name);
            elements.add(new TupleElement(start(element), end(element), nameStart, end(element), List.of(type)));
        }
        return new TupleType(start(context), end(context), elements);
    }

    private FunctionPointerType functionPointerType(FunctionPointerTypeContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        List<TerminalNode> words = context.IDENTIFIER();
        for (TerminalNode convention : words.subList(Math.min(1, words.size()), words.size())) {
            parts.add(new IdentifierName(start(convention), end(convention)));
        }
        for (FunctionPointerParameterContext parameter : context.functionPointerParameter()) {
            int modifiers = builder.signatures().modifiers(parameter.parameterModifier());
            parts.add(new FunctionPointerParameter(
                    start(parameter), end(parameter), modifiers, List.of(type(parameter.type()))));
        }
        return new FunctionPointerType(start(context), end(context), parts);
    }
}
