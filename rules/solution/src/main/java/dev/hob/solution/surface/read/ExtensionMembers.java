package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.ExtensionBlock;
import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.Accessors;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.ApiTypeParameter;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.MemberKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an extension block (C# 14) as what the compiler makes of it: static methods of the class around it. */
final class ExtensionMembers {

    private final ApiParameter receiver;
    private final List<ApiTypeParameter> typeParameters;

    private ExtensionMembers(ApiParameter receiver, List<ApiTypeParameter> typeParameters) {
        this.receiver = receiver;
        this.typeParameters = typeParameters;
    }

    static List<ApiMember> of(ExtensionBlock block, MemberReader reader, Signatures signatures) {
        List<ApiParameter> receivers = signatures.parameters(block.getParameterList());
        if (receivers.isEmpty()) {
            return List.of();
        }
        ApiParameter written = receivers.get(0);
        ApiParameter receiver = new ApiParameter(
                ("this " + written.modifier()).strip(),
                written.type(),
                written.name().isEmpty() ? "value" : written.name(),
                Optional.empty());
        ExtensionMembers members = new ExtensionMembers(receiver, signatures.typeParameters(block));
        return block.getMembers()
                .toStream()
                .flatMap(member -> reader.read(member).stream())
                .flatMap(members::methods)
                .toList();
    }

    private Stream<ApiMember> methods(ApiMember member) {
        if (member.kind() != MemberKind.PROPERTY) {
            return Stream.of(method(member, member.name(), member.type(), member.parameters()));
        }
        Optional<Access> getter = member.accessors().getter();
        Optional<Access> setter = member.accessors().setter();
        ApiParameter value = new ApiParameter("", member.type(), "value", Optional.empty());
        return Stream.concat(
                getter.map(access -> method(member, "get_" + member.name(), member.type(), List.of())).stream(),
                setter.map(access -> method(member, "set_" + member.name(), "void", List.of(value))).stream());
    }

    private ApiMember method(ApiMember member, String name, String type, List<ApiParameter> own) {
        Set<Modifier> modifiers = EnumSet.of(Modifier.STATIC);
        modifiers.addAll(member.header().modifiers());
        List<ApiParameter> parameters = new ArrayList<>();
        if (!member.has(Modifier.STATIC)) {
            parameters.add(receiver);
        }
        parameters.addAll(own);
        List<ApiTypeParameter> allTypeParameters = new ArrayList<>(typeParameters);
        allTypeParameters.addAll(member.typeParameters());
        return new ApiMember(
                member.kind() == MemberKind.PROPERTY ? MemberKind.METHOD : member.kind(),
                name,
                new Header(member.header().access(), modifiers, member.header().attributes()),
                type,
                allTypeParameters,
                parameters,
                Accessors.NONE,
                Optional.empty());
    }
}
