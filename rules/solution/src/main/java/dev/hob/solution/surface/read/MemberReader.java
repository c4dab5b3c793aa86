package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.AccessorDeclaration;
import dev.hob.csharp.ast.AccessorKind;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.ConversionOperatorDeclaration;
import dev.hob.csharp.ast.EnumMember;
import dev.hob.csharp.ast.EventDeclaration;
import dev.hob.csharp.ast.EventFieldDeclaration;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.OperatorDeclaration;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.Accessors;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.Header;
import dev.hob.solution.surface.MemberKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Reads the members of a class, struct, interface or enum that code outside of the library can name. */
final class MemberReader {

    private final TypeNames names;
    private final Signatures signatures;
    private final boolean inInterface;

    MemberReader(TypeNames names, boolean inInterface) {
        this.names = names;
        this.signatures = new Signatures(names);
        this.inInterface = inInterface;
    }

    /** The members that {@code declaration} declares: none, one or, of fields and events, several. */
    List<ApiMember> read(MemberDeclaration declaration) {
        if (declaration instanceof EnumMember member) {
            Header header = new Header(Access.PUBLIC, Set.of(), Headers.attributes(member));
            return List.of(ApiMember.ofValue(
                    MemberKind.ENUM_MEMBER,
                    member.getName(),
                    header,
                    "",
                    member.getValue().map(CodeText::of)));
        }
        return Headers.of(declaration, inInterface)
                .map(header -> visible(declaration, Bodies.inInterface(declaration, header, inInterface)))
                .orElse(List.of());
    }

    private List<ApiMember> visible(MemberDeclaration declaration, Header header) {
        if (declaration instanceof MethodDeclaration method) {
            return method.getExplicitInterface().isPresent() ? List.of() : List.of(method(method, header));
        }
        if (declaration instanceof PropertyDeclaration property) {
            return property.getExplicitInterface().isPresent() ? List.of() : List.of(property(property, header));
        }
        if (declaration instanceof IndexerDeclaration indexer) {
            return indexer.getExplicitInterface().isPresent() ? List.of() : List.of(indexer(indexer, header));
        }
        if (declaration instanceof ConstructorDeclaration constructor) {
            return constructor.isStatic()
                    ? List.of()
                    : List.of(ApiMember.ofConstructor(header, signatures.parameters(constructor.getParameterList())));
        }
        if (declaration instanceof FieldDeclaration field) {
            return fields(field, header);
        }
        return other(declaration, header);
    }

    private List<ApiMember> other(MemberDeclaration declaration, Header header) {
        if (declaration instanceof EventFieldDeclaration event) {
            String type = names.text(event.getType());
            return event.getDeclarators()
                    .toList(variable ->
                            ApiMember.ofValue(MemberKind.EVENT, variable.getName(), header, type, Optional.empty()));
        }
        if (declaration instanceof EventDeclaration event
                && event.getExplicitInterface().isEmpty()) {
            String type = names.text(event.getType());
            return List.of(ApiMember.ofValue(MemberKind.EVENT, event.getName(), header, type, Optional.empty()));
        }
        if (declaration instanceof OperatorDeclaration operator
                && operator.getExplicitInterface().isEmpty()) {
            return List.of(ApiMember.ofMethod(
                    MemberKind.OPERATOR,
                    operator.getOperator(),
                    header,
                    names.text(operator.getReturnType()),
                    signatures.parameters(operator.getParameterList())));
        }
        if (declaration instanceof ConversionOperatorDeclaration conversion) {
            return List.of(ApiMember.ofMethod(
                    MemberKind.CONVERSION,
                    conversion.isImplicit() ? "implicit" : "explicit",
                    header,
                    names.text(conversion.getType()),
                    signatures.parameters(conversion.getParameterList())));
        }
        return List.of();
    }

    private ApiMember method(MethodDeclaration method, Header header) {
        return new ApiMember(
                MemberKind.METHOD,
                method.getName(),
                header,
                names.text(method.getReturnType()),
                signatures.typeParameters(method),
                signatures.parameters(method.getParameterList()),
                Accessors.NONE,
                Optional.empty());
    }

    private ApiMember property(PropertyDeclaration property, Header header) {
        return ApiMember.ofProperty(
                property.getName(),
                header,
                names.text(property.getType()),
                accessors(property.getAccessors(), header),
                property.getInitializer().map(CodeText::of));
    }

    private ApiMember indexer(IndexerDeclaration indexer, Header header) {
        return new ApiMember(
                MemberKind.INDEXER,
                "",
                header,
                names.text(indexer.getType()),
                List.of(),
                signatures.parameters(indexer.getParameterList()),
                accessors(indexer.getAccessors(), header),
                Optional.empty());
    }

    private static Accessors accessors(NodeStream<AccessorDeclaration> accessors, Header header) {
        if (accessors.isEmpty()) {
            return new Accessors(Optional.of(header.access()), Optional.empty(), false);
        }
        Optional<Access> getter = Optional.empty();
        Optional<Access> setter = Optional.empty();
        boolean initOnly = false;
        for (AccessorDeclaration accessor : accessors) {
            Optional<Access> access = accessor.getModifiers().stream().noneMatch(MemberReader::restricts)
                    ? Optional.of(header.access())
                    : Headers.access(accessor.getModifiers(), false);
            if (accessor.getKind() == AccessorKind.GET) {
                getter = access;
            } else {
                setter = access;
                initOnly = accessor.getKind() == AccessorKind.INIT;
            }
        }
        return new Accessors(getter, setter, initOnly && setter.isPresent());
    }

    private static boolean restricts(Modifier modifier) {
        return modifier == Modifier.PRIVATE || modifier == Modifier.INTERNAL || modifier == Modifier.PROTECTED;
    }

    private List<ApiMember> fields(FieldDeclaration field, Header header) {
        String type = names.text(field.getType());
        MemberKind kind = header.has(Modifier.CONST) ? MemberKind.CONSTANT : MemberKind.FIELD;
        return field.getDeclarators()
                .toList(variable -> ApiMember.ofValue(
                        kind,
                        variable.getName(),
                        header,
                        type,
                        variable.getInitializer().map(CodeText::of)));
    }
}
