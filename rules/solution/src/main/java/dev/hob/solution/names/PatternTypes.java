package dev.hob.solution.names;

import dev.hob.csharp.ast.BinaryPattern;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.DeclarationPattern;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.ListPattern;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NotPattern;
import dev.hob.csharp.ast.ParenthesizedPattern;
import dev.hob.csharp.ast.Pattern;
import dev.hob.csharp.ast.PositionalPatternClause;
import dev.hob.csharp.ast.RecursivePattern;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.Subpattern;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.SwitchLabel;
import dev.hob.csharp.ast.SwitchStatement;
import dev.hob.csharp.ast.TypePattern;
import java.util.Optional;

/** The types of the values that patterns are matched against (§11). */
final class PatternTypes {

    private final ExpressionTypes expressions;
    private final AccessTypes accesses;
    private final Elements elements;
    private final NameLookup names;

    PatternTypes(ExpressionTypes expressions, AccessTypes accesses, Elements elements, NameLookup names) {
        this.expressions = expressions;
        this.accesses = accesses;
        this.elements = elements;
        this.names = names;
    }

    /** The type of the value that {@code pattern} is matched against. */
    Optional<TypeRef> matched(Pattern pattern, Compilation compilation) {
        CSharpNode parent = pattern.getParent();
        if (parent instanceof IsPatternExpression test) {
            return expressions.of(test.getExpression(), compilation);
        }
        if (parent instanceof SwitchLabel label) {
            return label.ancestors(SwitchStatement.class)
                    .firstOpt()
                    .flatMap(choice -> expressions.of(choice.getValue(), compilation));
        }
        if (parent instanceof SwitchExpressionArm && parent.getParent() instanceof SwitchExpression choice) {
            return expressions.of(choice.getValue(), compilation);
        }
        if (parent instanceof BinaryPattern both && both.isConjunction() && both.getRight() == pattern) {
            return narrowed(both.getLeft(), compilation).or(() -> matched(both, compilation));
        }
        if (parent instanceof NotPattern || parent instanceof ParenthesizedPattern || parent instanceof BinaryPattern) {
            return matched((Pattern) parent, compilation);
        }
        if (parent instanceof ListPattern list) {
            return matched(list, compilation).flatMap(elements::indexed);
        }
        return parent instanceof Subpattern part ? part(part, compilation) : Optional.empty();
    }

    /** The type of a value that {@code pattern} has matched. */
    Optional<TypeRef> narrowed(Pattern pattern, Compilation compilation) {
        if (pattern instanceof DeclarationPattern declaration) {
            return Optional.of(names.type(declaration.getType(), compilation));
        }
        if (pattern instanceof TypePattern type) {
            return Optional.of(names.type(type.getType(), compilation));
        }
        if (pattern instanceof RecursivePattern recursive && recursive.getType().isPresent()) {
            return Optional.of(names.type(recursive.getType().get(), compilation));
        }
        if (pattern instanceof ParenthesizedPattern inner) {
            return narrowed(inner.getPattern(), compilation);
        }
        return matched(pattern, compilation);
    }

    private Optional<TypeRef> part(Subpattern part, Compilation compilation) {
        if (part.getParent() instanceof PositionalPatternClause clause) {
            int count = clause.getSubpatterns().count();
            return whole(part, compilation)
                    .flatMap(type -> elements.deconstructed(type, part.getIndexInParent(), count));
        }
        return part.getMember().flatMap(member -> member(part, member, compilation));
    }

    private Optional<TypeRef> member(Subpattern part, Expression member, Compilation compilation) {
        if (member instanceof MemberAccess access) {
            return member(part, access.getTarget(), compilation)
                    .flatMap(type -> accesses.member(type, access.getName()));
        }
        return member instanceof SimpleName name
                ? whole(part, compilation).flatMap(type -> accesses.member(type, name.getName()))
                : Optional.empty();
    }

    /** The type of the value whose members or parts {@code part} looks at. */
    Optional<TypeRef> whole(Subpattern part, Compilation compilation) {
        return part.ancestors(RecursivePattern.class).firstOpt().flatMap(pattern -> narrowed(pattern, compilation));
    }

    /** The type of the value whose member {@code name} a pattern in braces looks at: {@code { A.name: … }} too. */
    Optional<TypeRef> owner(SimpleName name, Subpattern part, Compilation compilation) {
        return name.getParent() instanceof MemberAccess access && name.getIndexInParent() > 0
                ? member(part, access.getTarget(), compilation)
                : whole(part, compilation);
    }
}
