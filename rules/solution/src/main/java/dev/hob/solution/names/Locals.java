package dev.hob.solution.names;

import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CatchClause;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ForInitializer;
import dev.hob.csharp.ast.ForeachStatement;
import dev.hob.csharp.ast.JoinInto;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalDeclarationStatement;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.QueryExpression;
import dev.hob.csharp.ast.RangeVariableClause;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.SwitchSection;
import dev.hob.csharp.ast.SwitchStatement;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.csharp.ast.VariableDesignation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The local variables, parameters, range variables and local functions of one file, by name and scope (§7.7). */
final class Locals {

    private final Map<String, List<Local>> byName = new HashMap<>();

    private record Local(CSharpNode declaration, CSharpNode scope) {

        boolean isVisibleAt(int offset) {
            return scope.startOffset() <= offset && offset < scope.endOffset();
        }

        int size() {
            return scope.endOffset() - scope.startOffset();
        }
    }

    private Locals() {}

    static Locals of(CompilationUnit file) {
        Locals locals = new Locals();
        file.descendants().forEach(locals::add);
        return locals;
    }

    private void add(CSharpNode node) {
        CSharpNode scope = scope(node);
        if (scope != null) {
            byName.computeIfAbsent(((NamedNode) node).getName(), n -> new ArrayList<>())
                    .add(new Local(node, scope));
        }
    }

    /** Where the name that {@code node} declares is visible; null if it declares no local name. */
    private static CSharpNode scope(CSharpNode node) {
        if (node instanceof Parameter parameter) {
            CSharpNode owner =
                    parameter.getParent() instanceof ParameterList list ? list.getParent() : parameter.getParent();
            return owner instanceof TypeDeclaration ? null : owner;
        }
        if (node instanceof VariableDeclarator) {
            return scopeOfVariable(node.getParent().getParent());
        }
        if (node instanceof VariableDesignation) {
            return node.ancestors().filter(Locals::holdsDesignations).first();
        }
        if (node instanceof CatchClause) {
            return node;
        }
        if (node instanceof LocalFunctionStatement) {
            return node.getParent();
        }
        if (node instanceof RangeVariableClause || node instanceof JoinInto) {
            return node.ancestors(QueryExpression.class).first();
        }
        return null;
    }

    private static CSharpNode scopeOfVariable(CSharpNode owner) {
        if (owner instanceof LocalDeclarationStatement) {
            return owner.getParent() instanceof SwitchSection section ? section.getParent() : owner.getParent();
        }
        if (owner instanceof ForInitializer) {
            return owner.getParent();
        }
        return owner instanceof MemberDeclaration ? null : owner;
    }

    private static boolean holdsDesignations(CSharpNode node) {
        return node instanceof Block
                || node instanceof ForeachStatement
                || node instanceof SwitchSection
                || node instanceof SwitchStatement
                || node instanceof SwitchExpressionArm
                || node instanceof LambdaExpression
                || node instanceof MemberDeclaration
                || node instanceof CompilationUnit;
    }

    /** The declaration that {@code name} refers to at {@code offset}, if it is a local one. */
    Optional<CSharpNode> find(String name, int offset) {
        Local best = null;
        for (Local local : byName.getOrDefault(name, List.of())) {
            if (local.isVisibleAt(offset) && (best == null || isNearer(local, best, offset))) {
                best = local;
            }
        }
        return Optional.ofNullable(best).map(Local::declaration);
    }

    /** The smaller scope wins; in the same scope the last one that is declared before the use. */
    private static boolean isNearer(Local candidate, Local best, int offset) {
        if (candidate.size() != best.size()) {
            return candidate.size() < best.size();
        }
        return candidate.declaration().startOffset() <= offset;
    }
}
