package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers the {@link ObjectSetup}s of a file, whatever the objects are: first all settings by variable and place, then what belongs to each object. */
final class ObjectSetups {

    private final CompilationUnit unit;
    private final Map<String, NavigableMap<Integer, MemberSetting>> byVariable = new HashMap<>();

    ObjectSetups(CompilationUnit unit) {
        this.unit = unit;
        for (Expression expression : unit.descendants(Expression.class)) {
            MemberSetting.of(expression)
                    .filter(setting -> !setting.isInInitializer())
                    .ifPresent(setting -> byVariable
                            .computeIfAbsent(setting.variable(), v -> new TreeMap<>())
                            .put(expression.startOffset(), setting));
        }
    }

    /** All of them. */
    List<ObjectSetup> all() {
        Stream<ObjectSetup> created =
                unit.descendants(ObjectCreation.class).toStream().map(this::of);
        Stream<ObjectSetup> constructed = unit.descendants(ConstructorDeclaration.class)
                .toStream()
                .filter(constructor -> constructor.getParent() instanceof ClassDeclaration)
                .map(constructor -> new ObjectSetup(
                        constructor.getParent(), settings("", constructor).toList()));
        return Stream.concat(created, constructed).toList();
    }

    private ObjectSetup of(ObjectCreation creation) {
        Stream<MemberSetting> first = creation.getInitializer().stream()
                .filter(InitializerExpression::isObjectInitializer)
                .flatMap(braces -> braces.getExpressions().toStream())
                .flatMap(each -> MemberSetting.of(each).stream());
        String variable = variable(creation);
        Stream<MemberSetting> later = variable.isEmpty() ? Stream.empty() : settings(variable, scope(creation));
        return new ObjectSetup(creation, Stream.concat(first, later).toList());
    }

    private Stream<MemberSetting> settings(String variable, CSharpNode scope) {
        return byVariable
                .getOrDefault(variable, new TreeMap<>())
                .subMap(scope.startOffset(), scope.endOffset())
                .values()
                .stream();
    }

    /** The local variable, field or property that a creation is the value of; empty if it is kept in none. */
    private static String variable(ObjectCreation creation) {
        CSharpNode parent = creation.getParent();
        if (parent instanceof EqualsValue
                && (parent.getParent() instanceof VariableDeclarator
                        || parent.getParent() instanceof PropertyDeclaration)) {
            return ((NamedNode) parent.getParent()).getName();
        }
        return parent instanceof AssignmentExpression assignment
                        && !(assignment.getParent() instanceof InitializerExpression)
                        && assignment.getLeft() instanceof NameNode target
                ? target.getName()
                : "";
    }

    /** Where the variable is known: the block around it, or the type of a field or property. */
    private static CSharpNode scope(ObjectCreation creation) {
        Block block = creation.ancestors(Block.class).first();
        boolean isMember = creation.ancestors(FieldDeclaration.class).nonEmpty()
                || creation.ancestors(PropertyDeclaration.class).nonEmpty() && block == null;
        CSharpNode scope = isMember ? creation.ancestors(TypeDeclaration.class).first() : block;
        return scope == null ? creation.getCompilationUnit() : scope;
    }
}
