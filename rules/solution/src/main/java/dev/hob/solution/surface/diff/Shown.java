package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiParameter;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.ApiTypeParameter;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Declarations for people: without attributes, initial values and, where it is clear without them, namespaces. */
final class Shown {

    private Shown() {}

    static String of(ApiType type) {
        ApiType shown = new ApiType(
                type.namespace(),
                type.outer(),
                type.name(),
                type.kind(),
                withoutAttributes(type.header()),
                type.typeParameters(),
                type.bases(),
                type.members());
        return TypeText.shortened(DeclarationText.of(shown)).replaceFirst(";$", "");
    }

    static String of(Member member) {
        return text(member, TypeText::shortened);
    }

    /** With namespaces. */
    static String full(Member member) {
        return text(member, UnaryOperator.identity());
    }

    private static String text(Member member, UnaryOperator<String> type) {
        ApiMember api = member.api();
        boolean isConstant = api.kind() == MemberKind.CONSTANT || api.kind() == MemberKind.ENUM_MEMBER;
        ApiMember shown = new ApiMember(
                api.kind(),
                api.name(),
                withoutAttributes(api.header()),
                type.apply(api.type()),
                api.typeParameters().stream().map(each -> shown(each, type)).toList(),
                api.parameters().stream().map(each -> shown(each, type)).toList(),
                api.accessors(),
                isConstant ? api.value() : Optional.empty());
        return DeclarationText.of(member.owner(), shown).replaceFirst("[;,]$", "");
    }

    private static Header withoutAttributes(Header header) {
        return new Header(header.access(), header.modifiers(), List.of());
    }

    private static ApiTypeParameter shown(ApiTypeParameter parameter, UnaryOperator<String> type) {
        return new ApiTypeParameter(
                parameter.name(),
                parameter.variance(),
                parameter.constraints().stream().map(type).toList());
    }

    private static ApiParameter shown(ApiParameter parameter, UnaryOperator<String> type) {
        return new ApiParameter(
                parameter.modifier(), type.apply(parameter.type()), parameter.name(), parameter.defaultValue());
    }
}
