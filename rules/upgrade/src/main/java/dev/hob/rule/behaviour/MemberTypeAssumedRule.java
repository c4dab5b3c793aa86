package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.AsExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.IsTypeExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.SolutionModel;
import java.util.Optional;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds casts and tests of what a member holds to a type that the new framework no longer puts there. */
public final class MemberTypeAssumedRule extends FrameworkMoveRule {

    private static final PropertyDescriptor<String> MEMBER = PropertyFactory.stringProperty("member")
            .desc("the member, by its identifier")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TYPE = PropertyFactory.stringProperty("type")
            .desc("the type that it held, by its identifier")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what to do")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public MemberTypeAssumedRule() {
        definePropertyDescriptor(MEMBER);
        definePropertyDescriptor(TYPE);
        definePropertyDescriptor(ADVICE);
    }

    @Override
    boolean mentions(CompilationUnit unit) {
        return unit.descendants(NameNode.class)
                .any(name ->
                        name.getName().equals(getProperty(TYPE)) && tested(name).isPresent());
    }

    @Override
    void check(CompilationUnit unit, SolutionModel model, RuleContext context) {
        unit.descendants(NameNode.class)
                .filter(name -> name.getName().equals(getProperty(TYPE)))
                .filter(name ->
                        tested(name).filter(value -> holdsMember(value, model)).isPresent())
                .forEach(name -> FindingDraft.of(this, name)
                        .advice(getProperty(ADVICE).strip())
                        .possible()
                        .report(context, this));
    }

    /** The value that {@code type} is what it is cast to or tested for. */
    private static Optional<Expression> tested(TypeNode type) {
        CSharpNode parent = type.getParent();
        if (parent instanceof CastExpression cast) {
            return Optional.of(cast.getExpression());
        }
        if (parent instanceof AsExpression cast) {
            return Optional.of(cast.getExpression());
        }
        if (parent instanceof IsTypeExpression test) {
            return Optional.of(test.getExpression());
        }
        return Optional.ofNullable(type.ancestors(IsPatternExpression.class).first())
                .map(IsPatternExpression::getExpression);
    }

    /** Whether {@code value} is the member of something, or a variable that was given it. */
    private boolean holdsMember(Expression value, SolutionModel model) {
        if (value instanceof ParenthesizedExpression parenthesized) {
            return holdsMember(parenthesized.getExpression(), model);
        }
        if (value instanceof MemberAccess access) {
            return access.getName().equals(getProperty(MEMBER));
        }
        return value instanceof NameNode name
                && model.names()
                        .declaration((NamedNode) name)
                        .filter(VariableDeclarator.class::isInstance)
                        .flatMap(variable -> ((VariableDeclarator) variable).getInitializer())
                        .filter(initial -> initial instanceof MemberAccess access
                                && access.getName().equals(getProperty(MEMBER)))
                        .isPresent();
    }
}
