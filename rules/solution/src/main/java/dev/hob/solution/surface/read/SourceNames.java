package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Constraint;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.TypeParameterOwner;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.surface.read.TypesByName.KnownType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Types as a library's sources write them, resolved by C#'s rules. What cannot be resolved stays as written. */
final class SourceNames extends TypeNames {

    private final Names names;
    private final TypesByName others;
    private final Predicate<CSharpNode> nullableContext;

    /**
     * Makes the names.
     *
     * @param others what the package gets from elsewhere
     * @param nullableContext whether a question mark behind a reference type is allowed where a node stands
     */
    SourceNames(Names names, TypesByName others, Predicate<CSharpNode> nullableContext) {
        this.names = names;
        this.others = others;
        this.nullableContext = nullableContext;
    }

    @Override
    Named named(NameNode name) {
        Optional<TypeRef> type = names.typeNamed(name);
        if (type.isPresent()
                && (type.get().isParameter() || type.get().declaration().isPresent())) {
            return named(name, type.get());
        }
        List<KnownType> known = others.named(name, namespace -> names.isImported(namespace, name));
        if (known.size() == 1) {
            return new Named(known.get(0).fullName(), Optional.of(known.get(0).isValueType()));
        }
        String written = type.map(TypeRef::fullName).orElseGet(name::getDottedName);
        return new Named(dotted(written.replace("global::", "")), Optional.empty());
    }

    private static Named named(NameNode name, TypeRef type) {
        Optional<Boolean> valueType = type.isParameter()
                ? Optional.of(isConstrainedToValues(name, type.fullName()))
                : type.declaration().map(SourceNames::isValueType);
        return new Named(dotted(type.fullName()), valueType);
    }

    private static boolean isValueType(DeclaredType type) {
        return type.parts().stream().anyMatch(part -> TypesByName.isValueType(part.declaration()));
    }

    private static boolean isConstrainedToValues(NameNode name, String parameter) {
        return name.ancestors()
                .toStream()
                .filter(TypeParameterOwner.class::isInstance)
                .flatMap(owner ->
                        ((TypeParameterOwner) owner).getConstraintClauses().toStream())
                .filter(clause -> clause.getTypeParameter().getName().equals(parameter))
                .flatMap(clause -> clause.getConstraints().toStream())
                .map(Constraint::getText)
                .anyMatch(text -> text.equals("struct") || text.equals("unmanaged"));
    }

    private static String dotted(String fullName) {
        return fullName.replaceAll("`\\d+", "");
    }

    @Override
    boolean keepsMark(NullableType type) {
        return !nullableContext.test(type);
    }
}
