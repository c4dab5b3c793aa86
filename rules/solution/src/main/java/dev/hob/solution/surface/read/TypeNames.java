package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.AliasQualifiedName;
import dev.hob.csharp.ast.ArrayRank;
import dev.hob.csharp.ast.ArrayType;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.PointerType;
import dev.hob.csharp.ast.PredefinedType;
import dev.hob.csharp.ast.RefType;
import dev.hob.csharp.ast.TupleElement;
import dev.hob.csharp.ast.TupleType;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.solution.names.PredefinedTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes types as surfaces do: names in full, C#'s keywords where there is one, and question marks only behind value
 * types, because those of reference types are no more than a hint to the compiler.
 */
abstract class TypeNames {

    private static final Set<String> REFERENCE_KEYWORDS = Set.of("string", "object", "dynamic");

    /**
     * What a name denotes.
     *
     * @param fullName with dots, without arities
     * @param valueType whether it is a struct or an enum; nothing if that is not known
     */
    record Named(String fullName, Optional<Boolean> valueType) {}

    /** What {@code name} denotes, its type arguments left out. */
    abstract Named named(NameNode name);

    /** Whether the question mark stays behind a type of which nobody knows whether it is a value type. */
    abstract boolean keepsMark(NullableType type);

    /** The text of {@code type}. */
    String text(TypeNode type) {
        if (type instanceof NameNode name) {
            return name(name);
        }
        if (type instanceof PredefinedType) {
            return type.getText();
        }
        if (type instanceof NullableType nullable) {
            TypeNode element = nullable.getElementType();
            return text(element) + (valueType(element).orElseGet(() -> keepsMark(nullable)) ? "?" : "");
        }
        if (type instanceof ArrayType array) {
            return text(array.getElementType())
                    + array.getRanks().toStream().map(TypeNames::brackets).collect(Collectors.joining());
        }
        if (type instanceof RefType reference) {
            return (reference.isReadonly() ? "ref readonly " : "ref ") + text(reference.getElementType());
        }
        if (type instanceof PointerType pointer) {
            return text(pointer.getElementType()) + "*";
        }
        if (type instanceof TupleType tuple) {
            return tuple.getElements().toStream().map(this::element).collect(Collectors.joining(", ", "(", ")"));
        }
        return CodeText.of(type);
    }

    private static String brackets(ArrayRank rank) {
        return "[" + ",".repeat(rank.getRank() - 1) + "]";
    }

    private String element(TupleElement element) {
        String name = element.getName();
        return text(element.getType()) + (name.isEmpty() ? "" : " " + name);
    }

    private Optional<Boolean> valueType(TypeNode type) {
        if (type instanceof NameNode name) {
            return named(name).valueType();
        }
        if (type instanceof PredefinedType predefined) {
            return Optional.of(!REFERENCE_KEYWORDS.contains(predefined.getName()));
        }
        return Optional.of(type instanceof TupleType);
    }

    private String name(NameNode name) {
        String fullName = named(name).fullName();
        Deque<List<String>> arguments = new ArrayDeque<>();
        for (Optional<NameNode> part = Optional.of(name); part.isPresent(); part = qualifier(part.get())) {
            arguments.addLast(part.get().getTypeArguments().toList(this::text));
        }
        if (arguments.stream().allMatch(List::isEmpty)) {
            return PredefinedTypes.keyword(fullName).orElse(fullName);
        }
        return fullName.equals("System.Nullable")
                ? arguments.getFirst().get(0) + "?"
                : withArguments(fullName, arguments);
    }

    private static Optional<NameNode> qualifier(NameNode name) {
        return name instanceof AliasQualifiedName ? Optional.empty() : name.getQualifier();
    }

    /** Attaches type arguments, those of the last part of the name first. */
    private static String withArguments(String fullName, Deque<List<String>> arguments) {
        String rest = fullName;
        StringBuilder text = new StringBuilder();
        while (!arguments.isEmpty() && !rest.isEmpty()) {
            int dot = rest.lastIndexOf('.');
            List<String> own = arguments.removeFirst();
            String last = rest.substring(dot + 1) + (own.isEmpty() ? "" : "<" + String.join(", ", own) + ">");
            text.insert(0, text.isEmpty() ? last : last + '.');
            rest = dot < 0 ? "" : rest.substring(0, dot);
        }
        return rest.isEmpty() ? text.toString() : rest + '.' + text;
    }
}
