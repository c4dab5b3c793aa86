package dev.hob.solution.names;

import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.Subpattern;
import java.util.List;
import java.util.Optional;

/** Finds what a name denotes, in whatever position it stands (§7.8, §12.8.4, §12.8.7). */
final class Denotations {

    private final NameLookup names;
    private final ExpressionTypes expressions;
    private final Values values;
    private final Members members;
    private final MethodDenotations methods;

    Denotations(
            NameLookup names, ExpressionTypes expressions, Values values, Members members, MethodDenotations methods) {
        this.names = names;
        this.expressions = expressions;
        this.values = values;
        this.members = members;
        this.methods = methods;
    }

    /** What {@code reference}, a name or one of the identifiers that the tree keeps in other nodes, denotes. */
    Denoted of(NamedNode reference, Compilation compilation) {
        if (reference instanceof SimpleName name) {
            return of(name, compilation);
        }
        if (reference instanceof ArgumentName name && name.isPropertyAssignment()) {
            Optional<Attribute> attribute = name.ancestors(Attribute.class).firstOpt();
            return ofMember(
                    attribute.flatMap(
                            a -> names.typeEntity(a.getNameNode(), compilation).type()),
                    name.getName(),
                    "of the attribute");
        }
        return Denoted.elsewhere(
                reference instanceof ArgumentName ? "it is a parameter" : "it is a member of an anonymous object");
    }

    private Denoted of(SimpleName occurrence, Compilation compilation) {
        Optional<Subpattern> pattern = patternAround(occurrence);
        if (pattern.isPresent()) {
            return ofMember(expressions.patterns().owner(occurrence, pattern.get(), compilation), occurrence);
        }
        NameNode name = NamePosition.whole(occurrence);
        if (name.getParent() instanceof MemberAccess access && name.getIndexInParent() > 0) {
            return ofAccess(access, compilation);
        }
        return switch (NamePosition.of(name)) {
            case TYPE -> Denoted.entity(names.typeEntity(name, compilation));
            case EXPRESSION -> ofSimple(name, compilation);
            case METHOD -> ofCalled(occurrence, compilation);
            case MEMBER, OTHER -> ofOther(occurrence, compilation);
        };
    }

    /** The pattern whose member, {@code A} or {@code A.B}, {@code name} is or is a part of. */
    private static Optional<Subpattern> patternAround(SimpleName name) {
        CSharpNode member = name;
        while (member.getParent() instanceof MemberAccess access) {
            member = access;
        }
        CSharpNode whole = member;
        return member.getParent() instanceof Subpattern pattern
                ? Optional.of(pattern)
                        .filter(p -> p.getMember().filter(m -> m == whole).isPresent())
                : Optional.empty();
    }

    private Denoted ofSimple(NameNode node, Compilation compilation) {
        if (!(node instanceof SimpleName name)) {
            return Denoted.entity(names.entity(node, compilation));
        }
        Optional<CSharpNode> local = values.local(name);
        if (local.isPresent()) {
            return Denoted.declared(List.of(local.get()), "it is a local name");
        }
        List<Member> found = values.members(name, compilation);
        if (!found.isEmpty()) {
            return isTypeOfSameName(name, found, compilation)
                    ? Denoted.entity(names.entity(name, compilation))
                    : ofMembers(found);
        }
        Found entity = names.entity(name, compilation);
        return entity.isEmpty()
                ? Denoted.elsewhere("neither the types around it nor a using directive bring a " + name.getName())
                : Denoted.entity(entity);
    }

    /** A member named like its own type: in front of a static member the type is meant (§12.8.7.2). */
    private boolean isTypeOfSameName(SimpleName name, List<Member> found, Compilation compilation) {
        if (!(name.getParent() instanceof MemberAccess access) || name.getIndexInParent() != 0) {
            return false;
        }
        Optional<TypeRef> type = names.entity(name, compilation).type();
        boolean isLikeItsType = type.isPresent()
                && expressions
                        .of(name, compilation)
                        .filter(value -> value.fullName().equals(type.get().fullName()))
                        .isPresent();
        return isLikeItsType
                && members.named(type.get(), access.getName()).stream().anyMatch(Member::isStatic);
    }

    private static Denoted ofMembers(List<Member> found) {
        return Denoted.declared(
                found.stream().map(Member::node).toList(),
                "it is a member of " + found.get(0).owner().fullName());
    }

    private Denoted ofCalled(SimpleName name, Compilation compilation) {
        Optional<CSharpNode> local = values.local(name);
        return local.isPresent()
                ? Denoted.declared(List.of(local.get()), "it is a local name")
                : methods.ofSimple(name, (InvocationExpression) name.getParent(), compilation);
    }

    private Denoted ofAccess(MemberAccess access, Compilation compilation) {
        Expression target = access.getTarget();
        Optional<TypeRef> receiver = expressions.of(target, compilation);
        boolean isCalled = access.getParent() instanceof InvocationExpression && access.getIndexInParent() == 0;
        if (receiver.isPresent()) {
            return isCalled
                    ? methods.ofAccess(access, (InvocationExpression) access.getParent(), receiver.get(), compilation)
                    : ofGroupOrMember(access, receiver, compilation);
        }
        Found container = expressions.entity(target, compilation);
        if (container.isEmpty()) {
            return unknownReceiver(access, isCalled, compilation);
        }
        Optional<TypeRef> type = container.type();
        if (type.isPresent()) {
            List<Member> found = members.named(type.get(), access.getName());
            if (!found.isEmpty()) {
                return isCalled
                        ? methods.ofAccess(access, (InvocationExpression) access.getParent(), type.get(), compilation)
                        : ofMembers(found);
            }
        }
        Found inside = expressions.entity(access, compilation);
        return inside.isEmpty()
                ? Denoted.elsewhere("it is something of " + target.getText() + " that no known library declares")
                : Denoted.entity(inside);
    }

    /** A member or, if the type has none of that name, an extension method that becomes a delegate (§12.2.1). */
    private Denoted ofGroupOrMember(MemberAccess access, Optional<TypeRef> receiver, Compilation compilation) {
        Denoted member = ofMember(receiver, access.getMember());
        if (!member.isNothing()) {
            return member;
        }
        List<CSharpNode> group = expressions.candidates().ofGroup(access, compilation).stream()
                .map(Callable::node)
                .toList();
        return group.isEmpty() ? member : Denoted.declared(group, "it is an extension method for " + receiver.get());
    }

    private Denoted unknownReceiver(MemberAccess access, boolean isCalled, Compilation compilation) {
        if (isTypeOrNamespaceElsewhere(access.getTarget(), compilation)) {
            return Denoted.elsewhere(
                    access.getTarget().getText() + " is a type or namespace that no known library declares");
        }
        return isCalled
                ? methods.ofUnknown(access, (InvocationExpression) access.getParent(), compilation)
                : Denoted.unknown("the type of " + access.getTarget().getText() + " is not known");
    }

    /** Whether the leftmost name denotes nothing that is known: it is a type or namespace declared elsewhere. */
    private boolean isTypeOrNamespaceElsewhere(Expression target, Compilation compilation) {
        Expression leftmost = target;
        while (leftmost instanceof MemberAccess access) {
            leftmost = access.getTarget();
        }
        return leftmost instanceof SimpleName name
                && !expressions.isValue(name, compilation)
                && names.entity(name, compilation).isEmpty()
                && !compilation.isUnknown();
    }

    private Denoted ofMember(Optional<TypeRef> owner, SimpleName name) {
        return owner.isEmpty()
                ? Denoted.unknown("the type whose member it is is not known")
                : ofMember(owner, name.getName(), "");
    }

    private Denoted ofMember(Optional<TypeRef> owner, String name, String what) {
        if (owner.isEmpty()) {
            return Denoted.elsewhere("it is a member " + what + " that no known library declares");
        }
        TypeRef type = owner.get();
        if (type.part(name).isPresent()) {
            return Denoted.elsewhere("it is a part of a tuple or an anonymous object");
        }
        List<Member> found = members.named(type, name);
        return found.isEmpty()
                ? Denoted.elsewhere("it is a member of " + type + " that no known library declares")
                : ofMembers(found);
    }

    private Denoted ofOther(SimpleName name, Compilation compilation) {
        CSharpNode parent = name.getParent();
        if (parent instanceof AssignmentExpression assignment
                && assignment.getParent() instanceof InitializerExpression initializer) {
            return ofMember(expressions.expected().initialized(initializer, compilation), name);
        }
        return Denoted.elsewhere("no type or member can be named here");
    }
}
