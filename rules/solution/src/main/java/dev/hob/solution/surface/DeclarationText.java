package dev.hob.solution.surface;

import dev.hob.csharp.ast.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes types and members as C# declarations on one line, without bodies. */
public final class DeclarationText {

    private static final Set<String> KEYWORDS = Set.of(
            ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do"
                            + " double else enum event explicit extern false finally fixed float for foreach goto if"
                            + " implicit in int interface internal is lock long namespace new null object operator out"
                            + " override params private protected public readonly ref return sbyte sealed short sizeof"
                            + " stackalloc static string struct switch this throw true try typeof uint ulong unchecked"
                            + " unsafe ushort using virtual void volatile while")
                    .split(" "));

    private DeclarationText() {}

    /** The declaration of {@code type} up to its members; a delegate's is whole. */
    public static String of(ApiType type) {
        String name = identifier(type.name()) + typeParameters(type.typeParameters());
        String clauses = clauses(type.typeParameters());
        String start = header(type.header(), false) + type.kind() + ' ';
        if (type.kind() == TypeKind.DELEGATE) {
            ApiMember invoke = type.members().get(0);
            return start + invoke.type() + ' ' + name + '(' + parameters(invoke) + ')' + clauses + ';';
        }
        String bases = type.bases().isEmpty() ? "" : " : " + String.join(", ", type.bases());
        return start + name + bases + clauses;
    }

    /** The declaration of {@code member}, which {@code owner} declares. */
    public static String of(ApiType owner, ApiMember member) {
        String value = member.value().map(text -> " = " + text).orElse("");
        String start = header(member.header(), owner.kind() == TypeKind.INTERFACE);
        String name = identifier(member.name());
        return switch (member.kind()) {
            case ENUM_MEMBER -> attributes(member.header()) + name + value + ',';
            case CONSTANT, FIELD -> start + member.type() + ' ' + name + value + ';';
            case EVENT -> start + "event " + member.type() + ' ' + name + ';';
            case PROPERTY ->
                start + member.type() + ' ' + name + ' ' + accessors(member) + (value.isEmpty() ? "" : value + ';');
            case INDEXER -> start + member.type() + " this[" + parameters(member) + "] " + accessors(member);
            case CONSTRUCTOR -> start + identifier(owner.name()) + '(' + parameters(member) + ");";
            case METHOD ->
                start
                        + member.type()
                        + ' '
                        + name
                        + typeParameters(member.typeParameters())
                        + '('
                        + parameters(member)
                        + ')'
                        + clauses(member.typeParameters())
                        + ';';
            case OPERATOR -> start + member.type() + " operator " + member.name() + '(' + parameters(member) + ");";
            case CONVERSION -> start + member.name() + " operator " + member.type() + '(' + parameters(member) + ");";
        };
    }

    private static String accessors(ApiMember property) {
        return property.accessors().text(property.header().access());
    }

    /** The parameters without parentheses. */
    public static String parameters(ApiMember member) {
        return member.parameters().stream().map(DeclarationText::parameter).collect(Collectors.joining(", "));
    }

    private static String parameter(ApiParameter parameter) {
        String modifier = parameter.modifier().isEmpty() ? "" : parameter.modifier() + ' ';
        String value = parameter.defaultValue().map(text -> " = " + text).orElse("");
        return modifier + parameter.type() + ' ' + identifier(parameter.name()) + value;
    }

    private static String typeParameters(List<ApiTypeParameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(ApiTypeParameter::text).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String clauses(List<ApiTypeParameter> parameters) {
        return parameters.stream().map(ApiTypeParameter::clause).collect(Collectors.joining());
    }

    private static String attributes(Header header) {
        return header.attributes().stream().map(text -> "[" + text + "] ").collect(Collectors.joining());
    }

    /** What is public and abstract in an interface need not say so. */
    private static String header(Header header, boolean inInterface) {
        Stream<String> access = inInterface && header.access() == Access.PUBLIC
                ? Stream.empty()
                : Stream.of(header.access().toString());
        Stream<String> modifiers = header.modifiers().stream()
                .filter(modifier -> !inInterface || modifier != Modifier.ABSTRACT || header.has(Modifier.STATIC))
                .map(Modifier::toString);
        return attributes(header)
                + Stream.concat(access, modifiers).map(word -> word + ' ').collect(Collectors.joining());
    }

    private static String identifier(String name) {
        return KEYWORDS.contains(name) ? '@' + name : name;
    }
}
