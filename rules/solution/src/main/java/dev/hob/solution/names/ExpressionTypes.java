package dev.hob.solution.names;

import dev.hob.csharp.ast.ArrayCreation;
import dev.hob.csharp.ast.AsExpression;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.BaseExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.CheckedExpression;
import dev.hob.csharp.ast.ConditionalExpression;
import dev.hob.csharp.ast.DefaultExpression;
import dev.hob.csharp.ast.ElementAccess;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InterpolatedString;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.IsTypeExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.RefExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeofExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.csharp.ast.WithExpression;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of expressions, as far as the sources tell them. Nothing is guessed: where a step is not known, the
 * expression has no type.
 */
final class ExpressionTypes {

    /** Deeper chains of members and calls are not followed. */
    private static final int DEEPEST = 100;

    private final NameLookup names;
    private final TypeReader reader;
    private final Values values;
    private final Members members;
    private final ValueTypes valueTypes;
    private final CallTypes calls;
    private final Map<Key, Optional<TypeRef>> known = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<Key>> inProgress = ThreadLocal.withInitial(HashSet::new);

    private record Key(CSharpNode node, Compilation compilation) {}

    ExpressionTypes(
            NameLookup names,
            TypeReader reader,
            Values values,
            Members members,
            ExtensionLookup extensions,
            Contexts contexts) {
        this.names = names;
        this.reader = reader;
        this.values = values;
        this.members = members;
        Signatures signatures = new Signatures(names, contexts);
        TypeArguments typeArguments = new TypeArguments(names.bases());
        this.calls = new CallTypes(
                new CallCandidates(this, values, members, extensions, signatures, typeArguments, contexts),
                new TypeInference(this, names, signatures, typeArguments),
                signatures);
        this.valueTypes = new ValueTypes(this, calls, signatures, names, values, members, contexts);
    }

    /** The type of {@code expression}. */
    Optional<TypeRef> of(Expression expression, Compilation compilation) {
        Key key = new Key(expression, compilation);
        Optional<TypeRef> type = known.get(key);
        if (type != null) {
            return type;
        }
        Set<Key> open = inProgress.get();
        if (open.size() > DEEPEST || !open.add(key)) {
            return Optional.empty();
        }
        try {
            type = compute(expression, compilation);
            known.put(key, type);
            return type;
        } finally {
            open.remove(key);
        }
    }

    ValueTypes values() {
        return valueTypes;
    }

    CallTypes calls() {
        return calls;
    }

    private Optional<TypeRef> compute(Expression expression, Compilation compilation) {
        if (expression instanceof SimpleName name) {
            return valueTypes.of(name, compilation);
        }
        if (expression instanceof MemberAccess access) {
            return member(access, compilation);
        }
        if (expression instanceof InvocationExpression call) {
            return isNameof(call) ? Optional.of(reader.predefined("string")) : calls.returned(call, compilation);
        }
        if (expression instanceof ObjectCreation creation) {
            return creation.getType()
                    .map(type -> names.type(type, compilation))
                    .or(() -> single(valueTypes.expected(creation, compilation)));
        }
        if (expression instanceof AwaitExpression await) {
            return of(await.getExpression(), compilation).flatMap(this::awaited);
        }
        if (expression instanceof ElementAccess access) {
            return of(access.getTarget(), compilation).flatMap(valueTypes::element);
        }
        return written(expression)
                .map(type -> names.type(type, compilation))
                .or(() -> ofOperator(expression, compilation))
                .or(() -> ofKeyword(expression));
    }

    private static boolean isNameof(InvocationExpression call) {
        return call.getTarget() instanceof SimpleName && call.getMethodName().equals("nameof");
    }

    /** The type that the expression itself names. */
    private static Optional<TypeNode> written(Expression expression) {
        if (expression instanceof CastExpression cast) {
            return Optional.of(cast.getType());
        }
        if (expression instanceof AsExpression as) {
            return Optional.of(as.getType());
        }
        if (expression instanceof DefaultExpression value) {
            return Optional.of(value.getType());
        }
        return expression instanceof ArrayCreation array ? Optional.of(array.getType()) : Optional.empty();
    }

    private Optional<TypeRef> ofOperator(Expression expression, Compilation compilation) {
        if (expression instanceof ParenthesizedExpression inner) {
            return of(inner.getExpression(), compilation);
        }
        if (expression instanceof CheckedExpression inner) {
            return of(inner.getExpression(), compilation);
        }
        if (expression instanceof RefExpression inner) {
            return of(inner.getExpression(), compilation);
        }
        if (expression instanceof WithExpression inner) {
            return of(inner.getExpression(), compilation);
        }
        if (expression instanceof UnaryExpression unary && unary.getOperator() != UnaryOperator.NOT) {
            return of(unary.getOperand(), compilation);
        }
        if (expression instanceof AssignmentExpression assignment) {
            return of(assignment.getLeft(), compilation);
        }
        if (expression instanceof BinaryExpression binary && binary.getOperator() == BinaryOperator.COALESCE) {
            return of(binary.getLeft(), compilation).or(() -> of(binary.getRight(), compilation));
        }
        if (expression instanceof ConditionalExpression choice) {
            return of(choice.getWhenTrue(), compilation).or(() -> of(choice.getWhenFalse(), compilation));
        }
        if (expression instanceof SwitchExpression choice) {
            return choice.getArms()
                    .toStream()
                    .flatMap(arm -> of(arm.getValue(), compilation).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private Optional<TypeRef> ofKeyword(Expression expression) {
        if (expression instanceof ThisExpression) {
            return values.typeAround(expression);
        }
        if (expression instanceof BaseExpression) {
            return values.typeAround(expression)
                    .flatMap(type -> names.bases().of(type).stream().findFirst());
        }
        if (expression instanceof TypeofExpression) {
            return Optional.of(reader.predefined("System.Type"));
        }
        if (expression instanceof InterpolatedString) {
            return Optional.of(reader.predefined("string"));
        }
        if (expression instanceof IsPatternExpression
                || expression instanceof IsTypeExpression
                || expression instanceof UnaryExpression) {
            return Optional.of(reader.predefined("bool"));
        }
        if (expression instanceof LiteralExpression literal) {
            return switch (literal.getKind()) {
                case STRING -> Optional.of(reader.predefined("string"));
                case CHARACTER -> Optional.of(reader.predefined("char"));
                case TRUE, FALSE -> Optional.of(reader.predefined("bool"));
                case NUMBER -> Optional.of(reader.predefined(PredefinedTypes.ofNumber(literal.getImage())));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private Optional<TypeRef> member(MemberAccess access, Compilation compilation) {
        Optional<TypeRef> target = of(access.getTarget(), compilation)
                .or(() -> entity(access.getTarget(), compilation).type());
        return target.flatMap(type ->
                members.named(type, access.getName()).stream().findFirst().flatMap(valueTypes::of));
    }

    /** What {@code expression} denotes as a namespace or type; nothing if it has a value. */
    Found entity(Expression expression, Compilation compilation) {
        if (expression instanceof SimpleName name && isValue(name, compilation)) {
            return Found.NOTHING;
        }
        if (expression instanceof NameNode name) {
            return names.entity(name, compilation);
        }
        if (expression instanceof TypeNode type) {
            return Found.of(new Entity.Type(names.type(type, compilation)), "", false);
        }
        if (expression instanceof MemberAccess access) {
            Found container = entity(access.getTarget(), compilation);
            SimpleName member = access.getMember();
            return container.isEmpty()
                    ? container
                    : names.member(container, member.getName(), member.getArity(), compilation);
        }
        return Found.NOTHING;
    }

    /** Whether a simple name in an expression denotes a value or method rather than a type or namespace. */
    boolean isValue(SimpleName name, Compilation compilation) {
        return values.local(name).isPresent()
                || !values.members(name, compilation).isEmpty();
    }

    /** The one element of {@code types}. */
    static Optional<TypeRef> single(Set<TypeRef> types) {
        return types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
    }

    private Optional<TypeRef> awaited(TypeRef type) {
        boolean isTask = type.fullName().startsWith("System.Threading.Tasks.")
                || type.fullName().startsWith("System.Runtime.CompilerServices.Configured");
        List<TypeRef> arguments = type.arguments();
        return isTask && arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
    }
}
