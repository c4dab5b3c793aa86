package dev.hob.rule.retype;

import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.ReleaseSurface;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.TypeText;
import java.util.List;
import java.util.Optional;

/**
 * The types that expressions have once the target release is there. Names are resolved against the release that is in use,
 * which does not know the new types: a type counts as the new one if it is called so.
 */
public final class TypesAfter {

    private final SolutionModel model;
    private final ReleaseSurface target;

    /** Asks {@code target} what the library's members will be. */
    public TypesAfter(SolutionModel model, ReleaseSurface target) {
        this.model = model;
        this.target = target;
    }

    /** Whether {@code value} can be passed as {@code type}, a full name with type arguments. */
    public Answer fits(Expression value, String type) {
        String wanted = TypeText.definition(type);
        if (value instanceof LiteralExpression literal
                && (literal.getKind() == LiteralKind.NULL || literal.getKind() == LiteralKind.DEFAULT)) {
            return Answer.CERTAIN;
        }
        Optional<String> changed = changedMember(value);
        if (changed.isPresent()) {
            return simple(TypeText.definition(changed.get())).equals(simple(wanted)) ? Answer.CERTAIN : Answer.NO;
        }
        return model.names()
                .typeOf(value)
                .map(actual -> converts(actual, wanted))
                .orElse(Answer.POSSIBLE);
    }

    private Answer converts(TypeRef actual, String wanted) {
        if (simple(actual.fullName()).equals(simple(wanted))) {
            return Answer.CERTAIN;
        }
        Optional<DeclaredType> own = actual.declaration().filter(DeclaredType::isOwn);
        boolean isNamedSo = own.isPresent()
                && model.names().baseTypes(own.get()).stream()
                        .anyMatch(base -> simple(base.fullName()).equals(simple(wanted)));
        return isNamedSo ? Answer.CERTAIN : model.names().isA(actual, wanted);
    }

    /** The type in the target release of the library's member that {@code value} denotes. */
    public Optional<String> changedMember(Expression value) {
        if (!(value instanceof SimpleName || value instanceof MemberAccess)) {
            return Optional.empty();
        }
        NamedNode name = value instanceof MemberAccess access ? access.getMember() : (SimpleName) value;
        Meaning meaning = model.names().reference(name, model.libraries());
        if (meaning.isNo() || !meaning.symbol().matches("[FP]:.*")) {
            return Optional.empty();
        }
        int dot = meaning.symbol().lastIndexOf('.');
        return target.type(meaning.symbol().substring(2, dot)).stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> member.name().equals(name.getName()))
                .map(ApiMember::type)
                .findFirst();
    }

    /** The names of the members that a value of the library's {@code type} has in the target release. */
    public List<String> membersOf(String type) {
        return target.type(TypeText.definition(type))
                .map(found -> found.members().stream().map(ApiMember::name).toList())
                .orElse(List.of());
    }

    /** The name without its namespace. */
    public static String simple(String fullName) {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }
}
