package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NamedDeclaration;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.Accessors;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.MemberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiler makes of the parameters behind a type's name: the primary constructor and, of a record, properties
 * and {@code Deconstruct}, unless they are declared. What every record has (equality, {@code with}) is not listed.
 */
final class RecordMembers {

    private static final String DECONSTRUCT = "Deconstruct";

    private final Signatures signatures;

    RecordMembers(Signatures signatures) {
        this.signatures = signatures;
    }

    List<ApiMember> of(List<TypeDeclaration> parts) {
        List<ApiMember> members = new ArrayList<>();
        for (TypeDeclaration part : parts) {
            part.getParameterList().ifPresent(list -> {
                List<ApiParameter> parameters = signatures.parameters(list);
                members.add(ApiMember.ofConstructor(Header.of(Access.PUBLIC), parameters));
                if (part instanceof RecordDeclaration record) {
                    members.addAll(properties(parameters, record, declared(parts)));
                }
            });
        }
        return members;
    }

    private static Set<String> declared(List<TypeDeclaration> parts) {
        return parts.stream()
                .flatMap(part -> part.getMembers().toStream())
                .flatMap(RecordMembers::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MemberDeclaration member) {
        if (member instanceof FieldDeclaration field) {
            return field.getDeclarators().toStream().map(variable -> variable.getName());
        }
        return member instanceof NamedDeclaration named ? Stream.of(key(named)) : Stream.empty();
    }

    private static String key(NamedDeclaration member) {
        return member instanceof MethodDeclaration method
                ? method.getName()
                        + '/'
                        + method.getParameterList().getParameters().count()
                : member.getName();
    }

    private static List<ApiMember> properties(
            List<ApiParameter> parameters, RecordDeclaration record, Set<String> declared) {
        List<ApiMember> members = new ArrayList<>();
        boolean initOnly = !record.isStruct() || record.hasModifier(Modifier.READONLY);
        Accessors accessors = new Accessors(Optional.of(Access.PUBLIC), Optional.of(Access.PUBLIC), initOnly);
        parameters.stream()
                .filter(parameter -> !declared.contains(parameter.name()))
                .forEach(parameter -> members.add(ApiMember.ofProperty(
                        parameter.name(), Header.of(Access.PUBLIC), parameter.type(), accessors, Optional.empty())));
        if (!parameters.isEmpty() && !declared.contains(DECONSTRUCT + '/' + parameters.size())) {
            List<ApiParameter> out = parameters.stream()
                    .map(each -> new ApiParameter("out", each.type(), each.name(), Optional.empty()))
                    .toList();
            members.add(ApiMember.ofMethod(MemberKind.METHOD, DECONSTRUCT, Header.of(Access.PUBLIC), "void", out));
        }
        return members;
    }
}
