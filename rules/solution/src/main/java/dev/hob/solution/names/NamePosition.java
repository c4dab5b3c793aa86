package dev.hob.solution.names;

import dev.hob.csharp.ast.AliasQualifiedName;
import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArrayRank;
import dev.hob.csharp.ast.ArrowBody;
import dev.hob.csharp.ast.AsExpression;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AttributeSection;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.CheckedExpression;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.ConditionalExpression;
import dev.hob.csharp.ast.ConstantPattern;
import dev.hob.csharp.ast.ConstraintClause;
import dev.hob.csharp.ast.ElementAccess;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.ForInitializer;
import dev.hob.csharp.ast.ForIterator;
import dev.hob.csharp.ast.ForeachStatement;
import dev.hob.csharp.ast.FromClause;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.Interpolation;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.IsTypeExpression;
import dev.hob.csharp.ast.JoinClause;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.Ordering;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.QualifiedName;
import dev.hob.csharp.ast.QueryClause;
import dev.hob.csharp.ast.RangeExpression;
import dev.hob.csharp.ast.RefExpression;
import dev.hob.csharp.ast.RelationalPattern;
import dev.hob.csharp.ast.SpreadElement;
import dev.hob.csharp.ast.Statement;
import dev.hob.csharp.ast.Subpattern;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.SwitchLabel;
import dev.hob.csharp.ast.ThrowExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.WhenClause;
import dev.hob.csharp.ast.WithExpression;

/** What can stand where a name stands. */
enum NamePosition {
    /** A type, as in a declaration; or a namespace, left of a dot. */
    TYPE,
    /** An expression: a value, or a type or namespace left of a dot. */
    EXPRESSION,
    /** The method of a call. */
    METHOD,
    /** A member behind a dot. */
    MEMBER,
    /** Neither: the name of a namespace that is declared, a member in an initializer, the target of an attribute. */
    OTHER;

    /** The position of {@code name}, which is not a part of a longer {@link NameNode}. */
    static NamePosition of(NameNode name) {
        CSharpNode parent = name.getParent();
        int index = name.getIndexInParent();
        if (parent instanceof MemberAccess access && index > 0) {
            return isCalled(access) ? METHOD : MEMBER;
        }
        if (parent instanceof InvocationExpression) {
            return METHOD;
        }
        if (parent instanceof NamespaceDeclaration
                || parent instanceof AttributeSection
                || parent instanceof Subpattern
                || parent instanceof ConstraintClause
                || isInitializedMember(name)) {
            return OTHER;
        }
        return isExpression(parent, index) ? EXPRESSION : TYPE;
    }

    /** The whole name that {@code part} ends: itself, unless it stands behind a dot or an alias. */
    static NameNode whole(NameNode part) {
        CSharpNode parent = part.getParent();
        boolean isLast = part.getIndexInParent() > 0
                && (parent instanceof QualifiedName || parent instanceof AliasQualifiedName);
        return isLast ? (NameNode) parent : part;
    }

    private static boolean isCalled(CSharpNode target) {
        return target.getParent() instanceof InvocationExpression && target.getIndexInParent() == 0;
    }

    private static boolean isInitializedMember(NameNode name) {
        return name.getIndexInParent() == 0
                && name.getParent() instanceof AssignmentExpression assignment
                && assignment.getParent() instanceof InitializerExpression;
    }

    private static boolean isExpression(CSharpNode parent, int index) {
        if (parent instanceof CastExpression) {
            return index == 1;
        }
        if (parent instanceof AsExpression || parent instanceof IsTypeExpression || parent instanceof MemberAccess) {
            return index == 0;
        }
        if (parent instanceof LambdaExpression) {
            return index == parent.getNumChildren() - 1;
        }
        if (parent instanceof FromClause from) {
            return index == (from.hasType() ? 1 : 0);
        }
        if (parent instanceof JoinClause join) {
            return !(join.hasType() && index == 0);
        }
        return isStatementPart(parent) || isOperator(parent) || isOtherExpression(parent);
    }

    private static boolean isStatementPart(CSharpNode parent) {
        return parent instanceof Statement && !(parent instanceof LocalFunctionStatement)
                || parent instanceof ForInitializer
                || parent instanceof ForIterator
                || parent instanceof ForeachStatement
                || parent instanceof SwitchLabel
                || parent instanceof WhenClause
                || parent instanceof ArrowBody
                || parent instanceof EqualsValue
                || parent instanceof ArrayRank
                || parent instanceof Interpolation;
    }

    private static boolean isOperator(CSharpNode parent) {
        return parent instanceof BinaryExpression
                || parent instanceof UnaryExpression
                || parent instanceof AssignmentExpression
                || parent instanceof ConditionalExpression
                || parent instanceof RangeExpression
                || parent instanceof AwaitExpression
                || parent instanceof ThrowExpression
                || parent instanceof RefExpression
                || parent instanceof IsPatternExpression
                || parent instanceof WithExpression
                || parent instanceof CheckedExpression
                || parent instanceof ParenthesizedExpression;
    }

    private static boolean isOtherExpression(CSharpNode parent) {
        return parent instanceof Argument
                || parent instanceof ElementAccess
                || parent instanceof InitializerExpression
                || parent instanceof AnonymousObjectMember
                || parent instanceof CollectionExpression
                || parent instanceof SpreadElement
                || parent instanceof SwitchExpression
                || parent instanceof SwitchExpressionArm
                || parent instanceof ConstantPattern
                || parent instanceof RelationalPattern
                || parent instanceof Ordering
                || parent instanceof QueryClause;
    }
}
