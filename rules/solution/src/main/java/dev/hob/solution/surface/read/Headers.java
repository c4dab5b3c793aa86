package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.AttributeOwner;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.Header;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what stands before the name of a declaration (§15.3.6 on access, §22.3 on attributes). */
final class Headers {

    private static final Set<Modifier> KEPT = EnumSet.of(
            Modifier.STATIC,
            Modifier.ABSTRACT,
            Modifier.VIRTUAL,
            Modifier.SEALED,
            Modifier.OVERRIDE,
            Modifier.READONLY,
            Modifier.CONST,
            Modifier.REQUIRED,
            Modifier.REF);
    private static final Set<Modifier> ACCESS =
            EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.INTERNAL, Modifier.PRIVATE, Modifier.FILE);
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "Obsolete", Header.OBSOLETE,
            "SetsRequiredMembers", Header.SETS_REQUIRED_MEMBERS,
            "Experimental", Header.EXPERIMENTAL);

    private Headers() {}

    /** The header of a declaration with one part; nothing if code outside of the library cannot name it. */
    static Optional<Header> of(MemberDeclaration declaration, boolean inInterface) {
        return of(List.of(declaration), inInterface);
    }

    /** The header of a declaration that has several parts. */
    static Optional<Header> of(Collection<? extends MemberDeclaration> parts, boolean inInterface) {
        Set<Modifier> written = EnumSet.noneOf(Modifier.class);
        List<String> attributes = new ArrayList<>();
        for (MemberDeclaration part : parts) {
            written.addAll(part.getModifiers());
            attributes.addAll(attributes(part));
        }
        return access(written, inInterface).map(access -> {
            written.retainAll(KEPT);
            return new Header(access, written, attributes.stream().distinct().toList());
        });
    }

    /** Who can name what is declared with {@code modifiers}, as far as these tell. */
    static Optional<Access> access(Set<Modifier> modifiers, boolean inInterface) {
        boolean isPublicByDefault = inInterface && modifiers.stream().noneMatch(ACCESS::contains);
        if (modifiers.contains(Modifier.PUBLIC) || isPublicByDefault) {
            return Optional.of(Access.PUBLIC);
        }
        boolean isProtected = modifiers.contains(Modifier.PROTECTED) && !modifiers.contains(Modifier.PRIVATE);
        return isProtected ? Optional.of(Access.PROTECTED) : Optional.empty();
    }

    /** The attributes that change what callers may do. */
    static List<String> attributes(AttributeOwner owner) {
        return owner.getAttributes()
                .toStream()
                .flatMap(attribute -> text(attribute).stream())
                .toList();
    }

    private static Optional<String> text(Attribute attribute) {
        String name = attribute.getNameNode().getName().replaceFirst("(?<=.)Attribute$", "");
        return Optional.ofNullable(ATTRIBUTES.get(name)).map(fullName -> fullName + arguments(attribute));
    }

    private static String arguments(Attribute attribute) {
        return attribute
                .getArgumentList()
                .map(list ->
                        list.getArguments().toStream().map(Headers::text).collect(Collectors.joining(", ", "(", ")")))
                .orElse("");
    }

    private static String text(Argument argument) {
        return CodeText.of(argument);
    }
}
