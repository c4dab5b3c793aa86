package dev.hob.solution.surface.read;

import dev.hob.csharp.ast.AccessorDeclaration;
import dev.hob.csharp.ast.AccessorKind;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AssignmentOperator;
import dev.hob.csharp.ast.BodyOwner;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedPart;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.ReturnStatement;
import dev.hob.csharp.ast.Statement;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.csharp.ast.TypeDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.ast.NodeStream;

/**
 * The values that properties and fields of a new object have, where not the declaration itself says it: what the
 * constructor assigns, and the initial value of the field that a property returns.
 */
final class InitialValues {

    private final List<TypeDeclaration> parts;
    private final Map<String, String> assigned = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    InitialValues(List<TypeDeclaration> parts) {
        this.parts = parts;
        members(FieldDeclaration.class)
                .flatMap(field -> field.getDeclarators().toStream())
                .forEach(variable -> variable.getInitializer()
                        .ifPresent(value -> fields.put(variable.getName(), CodeText.of(value))));
        readConstructors();
    }

    private <T extends CSharpNode> Stream<T> members(Class<T> kind) {
        return parts.stream().flatMap(part -> part.children(kind).toStream());
    }

    /**
     * What the constructor without parameters assigns or, if there is none, what all that do not call another one do.
     */
    private void readConstructors() {
        List<ConstructorDeclaration> all = members(ConstructorDeclaration.class)
                .filter(constructor -> !constructor.isStatic())
                .filter(constructor -> constructor
                        .getInitializer()
                        .filter(call -> !call.isBase())
                        .isEmpty())
                .toList();
        List<Map<String, String>> assignments = all.stream()
                .filter(each -> each.getParameterList().getParameters().isEmpty())
                .findFirst()
                .map(List::of)
                .orElse(all)
                .stream()
                .map(InitialValues::assignments)
                .toList();
        if (!assignments.isEmpty()) {
            assigned.putAll(assignments.get(0));
            assignments.forEach(each -> assigned.entrySet().retainAll(each.entrySet()));
        }
    }

    private static Map<String, String> assignments(ConstructorDeclaration constructor) {
        Set<String> parameters = constructor
                .getParameterList()
                .getParameters()
                .toStream()
                .map(NamedPart::getName)
                .collect(Collectors.toSet());
        Map<String, String> assignments = new HashMap<>();
        expressions(constructor)
                .filter(AssignmentExpression.class::isInstance)
                .map(AssignmentExpression.class::cast)
                .filter(assignment -> assignment.getOperator() == AssignmentOperator.ASSIGN)
                .filter(assignment -> !mentions(assignment.getRight(), parameters))
                .forEach(assignment -> ownMember(assignment.getLeft())
                        .ifPresent(name -> assignments.put(name, CodeText.of(assignment.getRight()))));
        return assignments;
    }

    private static Stream<Expression> expressions(BodyOwner body) {
        NodeStream<Statement> statements =
                body.getBlock().map(block -> block.getStatements()).orElse(NodeStream.empty());
        return Stream.concat(
                body.getExpressionBody().stream(),
                statements.filterIs(ExpressionStatement.class).toStream().map(ExpressionStatement::getExpression));
    }

    private static boolean mentions(Expression value, Set<String> names) {
        return value.descendantsOrSelf().filterIs(IdentifierName.class).any(name -> names.contains(name.getName()));
    }

    private static Optional<String> ownMember(Expression target) {
        if (target instanceof IdentifierName name) {
            return Optional.of(name.getName());
        }
        return target instanceof MemberAccess access && access.getTarget() instanceof ThisExpression
                ? Optional.of(access.getName())
                : Optional.empty();
    }

    /** The value that the property or field {@code name} starts with; nothing if only its declaration tells. */
    Optional<String> of(String name) {
        return Optional.ofNullable(assigned.get(name))
                .or(() -> backingField(name).flatMap(this::ofField));
    }

    private Optional<String> ofField(String field) {
        return Optional.ofNullable(assigned.getOrDefault(field, fields.get(field)));
    }

    private Optional<String> backingField(String property) {
        return members(PropertyDeclaration.class)
                .filter(declaration -> declaration.getName().equals(property))
                .flatMap(declaration -> returned(declaration).stream())
                .flatMap(value -> ownMember(value).stream())
                .findFirst();
    }

    private static Optional<Expression> returned(PropertyDeclaration property) {
        return property.getExpressionBody()
                .or(() -> property.getAccessors()
                        .filter(accessor -> accessor.getKind() == AccessorKind.GET)
                        .toStream()
                        .flatMap(accessor -> returned(accessor).stream())
                        .findFirst());
    }

    private static Optional<Expression> returned(AccessorDeclaration getter) {
        return getter.getExpressionBody()
                .or(() -> getter.getBlock()
                        .filter(block -> block.getStatements().count() == 1)
                        .flatMap(block -> Optional.ofNullable(block.getStatements()
                                .filterIs(ReturnStatement.class)
                                .first()))
                        .flatMap(ReturnStatement::getValue));
    }
}
