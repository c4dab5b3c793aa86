package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.EnumDeclaration;
import dev.hob.csharp.ast.ExtensionBlock;
import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.StructDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.names.TypeName;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one type from its parts. */
final class TypeReader {

    private final TypeNames names;
    private final Signatures signatures;

    TypeReader(TypeNames names) {
        this.names = names;
        this.signatures = new Signatures(names);
    }

    /** The type whose declarations are {@code parts}. */
    ApiType read(List<TypeDeclaration> parts, Header header) {
        TypeDeclaration first = parts.get(0);
        TypeName name = TypeName.of(first);
        return new ApiType(
                name.namespace(),
                name.outer(),
                name.simpleName(),
                kind(first),
                header,
                signatures.typeParameters(first),
                parts.stream()
                        .flatMap(part -> part.getBaseTypes().toStream())
                        .map(names::text)
                        .distinct()
                        .toList(),
                members(parts, header));
    }

    private static TypeKind kind(TypeDeclaration type) {
        if (type instanceof RecordDeclaration record) {
            return record.isStruct() ? TypeKind.RECORD_STRUCT : TypeKind.RECORD;
        } else if (type instanceof StructDeclaration) {
            return TypeKind.STRUCT;
        } else if (type instanceof InterfaceDeclaration) {
            return TypeKind.INTERFACE;
        } else if (type instanceof EnumDeclaration) {
            return TypeKind.ENUM;
        }
        return type instanceof DelegateDeclaration ? TypeKind.DELEGATE : TypeKind.CLASS;
    }

    static boolean isInInterface(TypeDeclaration type) {
        return type.getParent() instanceof InterfaceDeclaration;
    }

    private List<ApiMember> members(List<TypeDeclaration> parts, Header header) {
        TypeDeclaration first = parts.get(0);
        if (first instanceof DelegateDeclaration delegate) {
            return List.of(ApiMember.ofMethod(
                    MemberKind.METHOD,
                    "Invoke",
                    Header.of(Access.PUBLIC),
                    names.text(delegate.getReturnType()),
                    signatures.parameters(delegate.getParameterList())));
        }
        List<ApiMember> members = new ArrayList<>(new RecordMembers(signatures).of(parts));
        MemberReader reader = new MemberReader(names, first instanceof InterfaceDeclaration);
        parts.stream()
                .flatMap(part -> part.getMembers().toStream())
                .forEach(member -> members.addAll(
                        member instanceof ExtensionBlock block
                                ? ExtensionMembers.of(block, reader, signatures)
                                : reader.read(member)));
        if (needsConstructor(parts, header)) {
            members.add(0, ApiMember.ofConstructor(Header.of(Access.PUBLIC), List.of()));
        }
        InitialValues values = new InitialValues(parts);
        return distinct(members.stream()
                .filter(member -> !member.isProtected()
                        || kind(first).isClass() && !header.has(Modifier.SEALED)
                        || first instanceof InterfaceDeclaration)
                .map(member -> header.has(Modifier.ABSTRACT) ? asOfAbstract(member) : member)
                .map(member -> withValue(member, values)));
    }

    /** Whether the compiler gives the class a constructor (§15.11.5). */
    private static boolean needsConstructor(List<TypeDeclaration> parts, Header header) {
        return kind(parts.get(0)).isClass()
                && !header.has(Modifier.STATIC)
                && parts.stream()
                        .allMatch(part -> part.getParameterList().isEmpty()
                                && part.children(ConstructorDeclaration.class)
                                        .filter(constructor -> !constructor.isStatic())
                                        .isEmpty());
    }

    /** Whatever its modifier, only derived classes can call a constructor of an abstract class. */
    private static ApiMember asOfAbstract(ApiMember member) {
        return member.kind() == MemberKind.CONSTRUCTOR
                ? ApiMember.ofConstructor(
                        new Header(
                                Access.PROTECTED,
                                member.header().modifiers(),
                                member.header().attributes()),
                        member.parameters())
                : member;
    }

    private static ApiMember withValue(ApiMember member, InitialValues values) {
        boolean hasValue = member.kind() == MemberKind.PROPERTY || member.kind() == MemberKind.FIELD;
        return hasValue && !member.has(Modifier.STATIC) && !member.has(Modifier.ABSTRACT)
                ? member.withValue(values.of(member.name()).or(member::value))
                : member;
    }

    /** Partial members are declared twice; the first may carry what the second does not. */
    private static List<ApiMember> distinct(Stream<ApiMember> members) {
        Map<String, ApiMember> byKey = new LinkedHashMap<>();
        members.forEach(member -> byKey.putIfAbsent(key(member), member));
        return List.copyOf(byKey.values());
    }

    private static String key(ApiMember member) {
        List<String> types =
                member.parameters().stream().map(each -> each.passed()).toList();
        String result = member.kind() == MemberKind.CONVERSION ? member.type() : "";
        return member.kind().prefix() + member.name() + member.typeParameters().size() + types + result;
    }
}
