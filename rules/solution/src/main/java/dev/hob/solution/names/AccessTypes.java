package dev.hob.solution.names;

import dev.hob.csharp.ast.EnumDeclaration;
import dev.hob.csharp.ast.EnumMember;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.StructDeclaration;
import java.util.Optional;

/** The types of members that are accessed with a dot (§12.8.7). */
final class AccessTypes {

    private final ExpressionTypes expressions;
    private final TypeReader reader;
    private final NameLookup names;
    private final Members members;
    private final Contexts contexts;
    private final Libraries libraries;

    AccessTypes(
            ExpressionTypes expressions,
            TypeReader reader,
            NameLookup names,
            Members members,
            Contexts contexts,
            Libraries libraries) {
        this.expressions = expressions;
        this.reader = reader;
        this.names = names;
        this.members = members;
        this.contexts = contexts;
        this.libraries = libraries;
    }

    /** The type of the value, or behind a type's name of the static value, that {@code access} gives. */
    Optional<TypeRef> of(MemberAccess access, Compilation compilation) {
        return expressions.owner(access.getTarget(), compilation).flatMap(type -> member(type, access.getName()));
    }

    /** The type of the member {@code name} of a value of {@code type}. */
    Optional<TypeRef> member(TypeRef type, String name) {
        Optional<TypeRef> part = type.part(name);
        if (part.isPresent()) {
            return part;
        }
        Optional<Member> member = members.named(type, name).stream().findFirst();
        if (member.isPresent()) {
            return of(member.get());
        }
        // Nullable value types are treated as the types that they wrap.
        if (isValueType(type) && name.equals("Value")) {
            return Optional.of(type);
        }
        if (isValueType(type) && name.equals("HasValue")) {
            return Optional.of(reader.predefined("bool"));
        }
        return givesForeign(type) && !type.is("System.Object") ? Optional.of(TypeRef.INDEPENDENT) : Optional.empty();
    }

    /** The type of a member's value, as its owner is constructed; nothing for a method. */
    Optional<TypeRef> of(Member member) {
        if (member.node() instanceof EnumMember) {
            return Optional.of(member.owner());
        }
        return member.typeNode()
                .map(type -> names.type(type, contexts.any(type)))
                .map(type -> type.with(BaseTypes.arguments(member.owner())));
    }

    /** Whether {@code type} comes with .NET, as do all its type arguments: its members then give nothing of a library. */
    boolean isForeign(TypeRef type) {
        boolean isPlatform = type.isForeign()
                || type.isArray()
                || type.isParts()
                || type.declaration()
                        .flatMap(DeclaredType::library)
                        .filter(libraries::isPlatform)
                        .isPresent();
        return isPlatform && type.arguments().stream().allMatch(this::isForeign);
    }

    /** Whether a member of {@code type} that no known declaration explains comes with .NET and gives nothing of a library. */
    boolean givesForeign(TypeRef type) {
        if (isForeign(type)) {
            return true;
        }
        boolean isForeign = false;
        for (TypeRef each : names.bases().withAll(type)) {
            if (each.isExternal() && !each.isForeign() || each.isUnknown()) {
                return false;
            }
            boolean isOwn = each.declaration().filter(DeclaredType::isOwn).isPresent();
            if (!isOwn && !each.is("System.Object")) {
                if (!isForeign(each)) {
                    return false;
                }
                isForeign = true;
            }
        }
        return isForeign;
    }

    static boolean isValueType(TypeRef type) {
        return type.declaration().stream()
                .flatMap(declaration -> declaration.parts().stream())
                .map(DeclaredType.Part::declaration)
                .anyMatch(declaration -> declaration instanceof StructDeclaration
                        || declaration instanceof EnumDeclaration
                        || declaration instanceof RecordDeclaration record && record.isStruct());
    }
}
