package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.ConstraintClause;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.RefType;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeParameter;
import dev.hob.csharp.ast.TypeParameterOwner;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.ApiTypeParameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads parameters and type parameters (§15.2.3, §15.2.5, §15.6.2). */
final class Signatures {

    private static final Set<Modifier> PASSING =
            EnumSet.of(Modifier.THIS, Modifier.REF, Modifier.OUT, Modifier.IN, Modifier.PARAMS, Modifier.READONLY);

    private final TypeNames names;

    Signatures(TypeNames names) {
        this.names = names;
    }

    List<ApiParameter> parameters(Optional<ParameterList> list) {
        return list.map(this::parameters).orElse(List.of());
    }

    List<ApiParameter> parameters(ParameterList list) {
        return list.getParameters().toList(this::parameter);
    }

    private ApiParameter parameter(Parameter parameter) {
        String modifier = parameter.getModifiers().stream()
                .filter(PASSING::contains)
                .map(Modifier::toString)
                .collect(Collectors.joining(" "));
        Optional<TypeNode> type = parameter.getType();
        if (type.isPresent() && type.get() instanceof RefType reference) {
            String passing = reference.isReadonly() ? "ref readonly" : "ref";
            modifier = (modifier.replace("ref", "").strip() + ' ' + passing).strip();
            type = Optional.of(reference.getElementType());
        }
        // Only broken code has none.
        String text = type.map(names::text).orElse("object");
        return new ApiParameter(
                modifier, text, parameter.getName(), parameter.getDefault().map(CodeText::of));
    }

    List<ApiTypeParameter> typeParameters(TypeParameterOwner owner) {
        return owner.getTypeParameters().toList(parameter -> typeParameter(parameter, owner));
    }

    private ApiTypeParameter typeParameter(TypeParameter parameter, TypeParameterOwner owner) {
        List<String> constraints = owner.getConstraintClauses()
                .filter(clause -> clause.getTypeParameter().getName().equals(parameter.getName()))
                .toStream()
                .flatMap(this::constraints)
                .toList();
        return new ApiTypeParameter(parameter.getName(), parameter.getVariance().toString(), constraints);
    }

    private Stream<String> constraints(ConstraintClause clause) {
        return clause.getConstraints()
                .toStream()
                .map(constraint -> constraint.getType().map(names::text).orElseGet(constraint::getText))
                // What they say concerns nullable annotations only.
                .map(text -> text.equals("class?") ? "class" : text)
                .filter(text -> !text.equals("notnull") && !text.equals("default"));
    }
}
