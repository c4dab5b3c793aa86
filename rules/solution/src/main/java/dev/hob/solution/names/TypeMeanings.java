package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import java.util.List;
import java.util.Optional;

/** Decides whether a name means a given type of a library. */
final class TypeMeanings {

    private final NameLookup names;
    private final ExpressionTypes expressions;
    private final Members members;
    private final Namespaces namespaces;

    TypeMeanings(NameLookup names, ExpressionTypes expressions, Members members, Namespaces namespaces) {
        this.names = names;
        this.expressions = expressions;
        this.members = members;
        this.namespaces = namespaces;
    }

    /** Whether {@code occurrence} means {@code target}, a library's type. */
    Meaning of(NameNode occurrence, DeclaredType target, Compilation compilation) {
        NameNode name = NamePosition.whole(occurrence);
        return switch (NamePosition.of(name)) {
            case OTHER -> Meaning.no("no type can be named here");
            case METHOD -> Meaning.no("it is the name of a method that is called");
            case MEMBER -> ofMember((MemberAccess) name.getParent(), target, compilation);
            case EXPRESSION -> ofExpression(name, target, compilation);
            case TYPE -> judge(names.typeEntity(name, compilation), name, target, compilation);
        };
    }

    /** Whether {@code expression} names {@code target}, as in front of the dot of a static member. */
    Meaning ofExpression(Expression expression, DeclaredType target, Compilation compilation) {
        if (expression instanceof SimpleName name && expressions.isValue(name, compilation)) {
            return ofValue(name, target, compilation);
        }
        if (expression instanceof MemberAccess access) {
            return ofMember(access, target, compilation);
        }
        return judge(expressions.entity(expression, compilation), expression, target, compilation);
    }

    private Meaning ofMember(MemberAccess access, DeclaredType target, Compilation compilation) {
        if (expressions.entity(access.getTarget(), compilation).isEmpty()) {
            return Meaning.no("it is a member of " + access.getTarget().getText());
        }
        return judge(expressions.entity(access, compilation), access, target, compilation);
    }

    /** A value named like its own type: in front of a static member the type is meant (§12.8.7.2). */
    private Meaning ofValue(SimpleName name, DeclaredType target, Compilation compilation) {
        Found type = names.entity(name, compilation);
        boolean isLikeItsType = name.getParent() instanceof MemberAccess access
                && name.getIndexInParent() == 0
                && type.type().filter(t -> t.is(target.fullName())).isPresent()
                && members.named(type.type().get(), access.getName()).stream().anyMatch(Member::isStatic);
        return isLikeItsType
                ? judge(type, name, target, compilation)
                : Meaning.no("it names a variable, parameter or member of the code itself");
    }

    private Meaning judge(Found found, CSharpNode place, DeclaredType target, Compilation compilation) {
        String symbol = "T:" + target.fullName();
        String library = target.library().orElseThrow();
        Answer reach = compilation.reaches(library);
        if (reach == Answer.NO) {
            return Meaning.no("the project " + compilation.project() + " does not get " + library);
        }
        if (found.isEmpty()) {
            return compilation.isUnknown() && place instanceof SimpleName
                    ? Meaning.possible(
                            symbol, "no project is known to compile the file, so its global usings are not known")
                    : Meaning.no("nothing brings " + target.fullName() + " into scope");
        }
        if (found.types().stream().noneMatch(type -> type.fullName().equals(target.fullName()) && !isOwn(type))) {
            return something(found);
        }
        if (found.entities().size() > 1) {
            return Meaning.possible(symbol, "several types of this name are in scope: " + list(found.types()));
        }
        if (compilation.isUnknown()) {
            return Meaning.possible(symbol, "no project is known to compile the file; " + found.how());
        }
        boolean doubtful =
                reach == Answer.POSSIBLE && (!found.evident() || namespaces.isOwn(target.namespace(), compilation));
        return doubtful
                ? Meaning.possible(symbol, "whether the project gets " + library + " cannot be told; " + found.how())
                : Meaning.certain(symbol, found.how());
    }

    private static boolean isOwn(TypeRef type) {
        return type.declaration().filter(DeclaredType::isOwn).isPresent();
    }

    static Meaning something(Found found) {
        Optional<String> namespace = found.namespace();
        if (namespace.isPresent()) {
            return Meaning.no("N:" + namespace.get(), "it is the namespace " + namespace.get());
        }
        TypeRef type = found.types().get(0);
        if (type.isParameter()) {
            return Meaning.no("it is a type parameter");
        }
        String file = isOwn(type)
                ? " of the solution, declared in "
                        + type.declaration().get().parts().get(0).uri()
                : "";
        return Meaning.no("T:" + type.fullName(), "it is the type " + type.fullName() + file);
    }

    private static String list(List<TypeRef> types) {
        return String.join(", ", types.stream().map(TypeRef::fullName).toList());
    }
}
