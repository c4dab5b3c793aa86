package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArrowBody;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BodyOwner;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CatchClause;
import dev.hob.csharp.ast.DeclarationExpression;
import dev.hob.csharp.ast.DeclarationPattern;
import dev.hob.csharp.ast.EnumMember;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ForeachStatement;
import dev.hob.csharp.ast.FromClause;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.JoinClause;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LetClause;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.RecursivePattern;
import dev.hob.csharp.ast.ReturnStatement;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VarPattern;
import dev.hob.csharp.ast.VariableDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.csharp.ast.VariableDesignation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of what names denote: locals, parameters and members; and the types that places in the code expect. */
final class ValueTypes {

    private static final Set<String> SEQUENCES =
            Set.of("System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IAsyncEnumerable`1");

    private final ExpressionTypes expressions;
    private final CallTypes calls;
    private final Signatures signatures;
    private final NameLookup names;
    private final Values values;
    private final Members members;
    private final Contexts contexts;

    ValueTypes(
            ExpressionTypes expressions,
            CallTypes calls,
            Signatures signatures,
            NameLookup names,
            Values values,
            Members members,
            Contexts contexts) {
        this.expressions = expressions;
        this.calls = calls;
        this.signatures = signatures;
        this.names = names;
        this.values = values;
        this.members = members;
        this.contexts = contexts;
    }

    /** The type of the value that {@code name} denotes; nothing if it denotes no value. */
    Optional<TypeRef> of(SimpleName name, Compilation compilation) {
        Optional<CSharpNode> local = values.local(name);
        if (local.isPresent()) {
            return ofLocal(local.get(), compilation);
        }
        return values.members(name, compilation).stream().findFirst().flatMap(this::of);
    }

    /** The type of a member's value, as its owner is constructed. */
    Optional<TypeRef> of(Member member) {
        if (member.node() instanceof EnumMember) {
            return Optional.of(member.owner());
        }
        return member.typeNode()
                .map(type -> names.type(type, contexts.any(member.uri())))
                .map(type -> type.with(BaseTypes.arguments(member.owner())));
    }

    /** The type of an element: of an array or through an indexer. */
    Optional<TypeRef> element(TypeRef type) {
        if (type.isArray()) {
            return Optional.of(type.arguments().get(0));
        }
        return members.indexers(type).stream().findFirst().map(member -> {
            TypeNode node = ((IndexerDeclaration) member.node()).getType();
            return names.type(node, contexts.any(member.uri())).with(BaseTypes.arguments(member.owner()));
        });
    }

    private Optional<TypeRef> enumerated(TypeRef type) {
        if (type.isArray()) {
            return Optional.of(type.arguments().get(0));
        }
        return names.bases().withAll(type).stream()
                .filter(each ->
                        SEQUENCES.contains(each.fullName()) && each.arguments().size() == 1)
                .findFirst()
                .map(each -> each.arguments().get(0));
    }

    private Optional<TypeRef> ofLocal(CSharpNode declaration, Compilation compilation) {
        if (declaration instanceof Parameter parameter) {
            return ofParameter(parameter, compilation);
        }
        if (declaration instanceof VariableDeclarator variable) {
            TypeNode type = ((VariableDeclaration) variable.getParent()).getType();
            return isVar(type)
                    ? variable.getInitializer().flatMap(value -> expressions.of(value, compilation))
                    : Optional.of(names.type(type, compilation));
        }
        if (declaration instanceof VariableDesignation variable) {
            return ofDesignation(variable, compilation);
        }
        if (declaration instanceof CatchClause clause) {
            return clause.getType().map(type -> names.type(type, compilation));
        }
        return ofRangeVariable(declaration, compilation);
    }

    private static boolean isVar(TypeNode type) {
        return type instanceof IdentifierName name && name.getName().equals("var");
    }

    private Optional<TypeRef> ofParameter(Parameter parameter, Compilation compilation) {
        Optional<TypeNode> type = parameter.getType();
        if (type.isPresent()) {
            return Optional.of(names.type(type.get(), compilation));
        }
        LambdaExpression lambda = parameter.ancestors(LambdaExpression.class).first();
        if (lambda == null) {
            return Optional.empty();
        }
        int index = lambda.getParameters().toList().indexOf(parameter);
        Set<TypeRef> types = new LinkedHashSet<>();
        for (TypeRef delegate : expected(lambda, compilation)) {
            signatures
                    .signature(delegate)
                    .filter(signature -> index < signature.parameters().size())
                    .flatMap(signature -> signatures.type(signature.parameters().get(index), signature))
                    .ifPresent(types::add);
        }
        return ExpressionTypes.single(types);
    }

    private Optional<TypeRef> ofDesignation(VariableDesignation variable, Compilation compilation) {
        CSharpNode parent = variable.getParent();
        if (parent instanceof DeclarationPattern pattern) {
            return Optional.of(names.type(pattern.getType(), compilation));
        }
        if (parent instanceof RecursivePattern pattern) {
            return pattern.getType().map(type -> names.type(type, compilation)).or(() -> matched(pattern, compilation));
        }
        if (parent instanceof VarPattern pattern) {
            return matched(pattern, compilation);
        }
        if (parent instanceof DeclarationExpression declaration) {
            return isVar(declaration.getType())
                    ? deduced(declaration, compilation)
                    : Optional.of(names.type(declaration.getType(), compilation));
        }
        return Optional.empty();
    }

    private Optional<TypeRef> matched(CSharpNode pattern, Compilation compilation) {
        return pattern.getParent() instanceof IsPatternExpression test
                ? expressions.of(test.getExpression(), compilation)
                : Optional.empty();
    }

    /** The type of {@code var x} in a {@code foreach} statement or as an argument. */
    private Optional<TypeRef> deduced(DeclarationExpression declaration, Compilation compilation) {
        if (declaration.getParent() instanceof ForeachStatement loop) {
            return expressions.of(loop.getSource(), compilation).flatMap(this::enumerated);
        }
        return declaration.getParent() instanceof Argument argument
                ? ExpressionTypes.single(calls.expected(argument, compilation))
                : Optional.empty();
    }

    private Optional<TypeRef> ofRangeVariable(CSharpNode declaration, Compilation compilation) {
        if (declaration instanceof FromClause from) {
            return from.getType()
                    .map(type -> names.type(type, compilation))
                    .or(() -> expressions.of(from.getSource(), compilation).flatMap(this::enumerated));
        }
        if (declaration instanceof JoinClause join) {
            return join.getType()
                    .map(type -> names.type(type, compilation))
                    .or(() -> expressions.of(join.getSource(), compilation).flatMap(this::enumerated));
        }
        return declaration instanceof LetClause let ? expressions.of(let.getValue(), compilation) : Optional.empty();
    }

    /** The types that the place where {@code expression} stands asks for: several where overloads differ. */
    Set<TypeRef> expected(Expression expression, Compilation compilation) {
        CSharpNode parent = expression.getParent();
        if (parent instanceof Argument argument) {
            return calls.expected(argument, compilation);
        }
        Optional<TypeRef> type = Optional.empty();
        if (parent instanceof EqualsValue value) {
            type = expectedByDeclaration(value.getParent(), compilation);
        } else if (parent instanceof AssignmentExpression assignment && expression.getIndexInParent() == 1) {
            type = assigned(assignment, compilation);
        } else if (parent instanceof ReturnStatement || parent instanceof ArrowBody) {
            type = returnType(parent, compilation);
        }
        return type.map(Set::of).orElse(Set.of());
    }

    private Optional<TypeRef> expectedByDeclaration(CSharpNode declaration, Compilation compilation) {
        if (declaration instanceof PropertyDeclaration property) {
            return Optional.of(names.type(property.getType(), compilation));
        }
        return declaration.getParent() instanceof VariableDeclaration variables && !isVar(variables.getType())
                ? Optional.of(names.type(variables.getType(), compilation))
                : Optional.empty();
    }

    /** The type of what is assigned to, in an object initializer a member of the created object. */
    private Optional<TypeRef> assigned(AssignmentExpression assignment, Compilation compilation) {
        if (assignment.getLeft() instanceof SimpleName name
                && assignment.getParent() instanceof InitializerExpression initializer
                && initializer.getParent() instanceof Expression creation) {
            Optional<TypeRef> created = creation instanceof AssignmentExpression outer
                    ? assigned(outer, compilation)
                    : expressions.of(creation, compilation);
            return created.flatMap(type ->
                    members.named(type, name.getName()).stream().findFirst().flatMap(this::of));
        }
        return expressions.of(assignment.getLeft(), compilation);
    }

    private Optional<TypeRef> returnType(CSharpNode place, Compilation compilation) {
        CSharpNode owner = place.ancestors()
                .filter(node -> node instanceof BodyOwner
                        || node instanceof LambdaExpression
                        || node instanceof AnonymousMethod
                        || node instanceof PropertyDeclaration)
                .first();
        List<TypeNode> type = owner instanceof MethodDeclaration method
                ? List.of(method.getReturnType())
                : owner instanceof LocalFunctionStatement function
                        ? List.of(function.getReturnType())
                        : owner instanceof PropertyDeclaration property ? List.of(property.getType()) : List.of();
        return type.stream().findFirst().map(node -> names.type(node, compilation));
    }
}
