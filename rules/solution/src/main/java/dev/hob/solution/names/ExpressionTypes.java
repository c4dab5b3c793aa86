package dev.hob.solution.names;

import dev.hob.csharp.ast.ArrayCreation;
import dev.hob.csharp.ast.AsExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.BaseExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.ConstructorInitializer;
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
import dev.hob.csharp.ast.QueryExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeofExpression;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of expressions, as far as the sources tell them. Nothing is guessed: where a step is not known, the
 * expression has no type. Each kind of expression has its own class; this one remembers what they found.
 */
final class ExpressionTypes {

    /** Deeper chains of members and calls are not followed. */
    private static final int DEEPEST = 100;

    private final NameLookup names;
    private final TypeReader reader;
    private final Values values;
    private final AccessTypes accesses;
    private final OperatorTypes operators;
    private final Elements elements;
    private final QueryTypes queries;
    private final PatternTypes patterns;
    private final CallTypes calls;
    private final ExpectedTypes expected;
    private final LocalTypes locals;
    private final CreationTypes creations;
    private final Map<Key, Optional<TypeRef>> known = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<Key>> inProgress = ThreadLocal.withInitial(HashSet::new);

    private record Key(CSharpNode node, Compilation compilation) {}

    ExpressionTypes(
            NameLookup names,
            TypeReader reader,
            Values values,
            Members members,
            ExtensionLookup extensions,
            Contexts contexts,
            Libraries libraries) {
        this.names = names;
        this.reader = reader;
        this.values = values;
        Signatures signatures = new Signatures(names, contexts);
        TypeArguments typeArguments = new TypeArguments(names.bases());
        this.elements = new Elements(names, members, contexts);
        this.accesses = new AccessTypes(this, reader, names, members, contexts, libraries);
        this.operators = new OperatorTypes(this, reader, names, contexts);
        this.queries = new QueryTypes(this, elements, reader, names);
        this.patterns = new PatternTypes(this, accesses, elements, names);
        LambdaTypes lambdas = new LambdaTypes(this, operators);
        CallCandidates candidates =
                new CallCandidates(this, accesses, lambdas, values, members, extensions, signatures, typeArguments);
        TypeInference inference =
                new TypeInference(this, lambdas, candidates, elements, names, signatures, typeArguments);
        this.calls = new CallTypes(this, accesses, candidates, inference, lambdas, signatures, names);
        this.expected = new ExpectedTypes(this, accesses, calls, elements, signatures, names);
        this.creations = new CreationTypes(this, operators, expected, names);
        this.locals = new LocalTypes(this, patterns, queries, expected, elements, signatures, names);
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
            type = compute(expression, compilation).filter(t -> !t.isUnknown());
            known.put(key, type);
            return type;
        } finally {
            open.remove(key);
        }
    }

    CallCandidates candidates() {
        return calls.candidates();
    }

    ExpectedTypes expected() {
        return expected;
    }

    PatternTypes patterns() {
        return patterns;
    }

    private Optional<TypeRef> compute(Expression expression, Compilation compilation) {
        if (expression instanceof SimpleName name) {
            return value(name, compilation);
        }
        if (expression instanceof MemberAccess access) {
            return accesses.of(access, compilation);
        }
        if (expression instanceof InvocationExpression call) {
            return isNameof(call) ? Optional.of(reader.predefined("string")) : calls.returned(call, compilation);
        }
        if (expression instanceof AwaitExpression await) {
            return of(await.getExpression(), compilation).flatMap(elements::awaited);
        }
        if (expression instanceof ElementAccess access) {
            return of(access.getTarget(), compilation).flatMap(elements::indexed);
        }
        if (expression instanceof QueryExpression query) {
            return queries.of(query, compilation);
        }
        return creations
                .of(expression, compilation)
                .or(() -> written(expression).map(type -> names.type(type, compilation)))
                .or(() -> operators.of(expression, compilation))
                .or(() -> ofKeyword(expression));
    }

    /** The type of the value that {@code name} denotes; nothing if it denotes no value. */
    private Optional<TypeRef> value(SimpleName name, Compilation compilation) {
        Optional<CSharpNode> local = values.local(name);
        if (local.isPresent()) {
            return locals.of(local.get(), compilation);
        }
        return values.members(name, compilation).stream().findFirst().flatMap(accesses::of);
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

    private Optional<TypeRef> ofKeyword(Expression expression) {
        if (expression instanceof ThisExpression) {
            return values.typeAround(expression);
        }
        if (expression instanceof BaseExpression) {
            return baseClass(expression);
        }
        if (expression instanceof TypeofExpression) {
            return Optional.of(reader.predefined("System.Type"));
        }
        if (expression instanceof InterpolatedString) {
            return Optional.of(reader.predefined("string"));
        }
        if (expression instanceof IsPatternExpression || expression instanceof IsTypeExpression) {
            return Optional.of(reader.predefined("bool"));
        }
        return expression instanceof LiteralExpression literal
                ? PredefinedTypes.ofLiteral(literal).map(reader::predefined)
                : Optional.empty();
    }

    private Optional<TypeRef> baseClass(CSharpNode node) {
        return values.typeAround(node)
                .flatMap(type -> names.bases().of(type).stream().findFirst());
    }

    /** The type whose constructor {@code initializer} calls. */
    Optional<TypeRef> constructed(ConstructorInitializer initializer) {
        return initializer.isBase() ? baseClass(initializer) : values.typeAround(initializer);
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

    /** The type whose members stand behind {@code target} and a dot: that of a value, or the one that it names. */
    Optional<TypeRef> owner(Expression target, Compilation compilation) {
        return of(target, compilation)
                .or(() -> entity(target, compilation).type())
                .or(() -> independent(target, compilation));
    }

    /** A type or member that no known declaration explains, so that it is one of those that know no library. */
    private Optional<TypeRef> independent(Expression target, Compilation compilation) {
        if (target instanceof SimpleName name && entity(name, compilation).isEmpty() && !isValue(name, compilation)) {
            TypeRef type = names.type(name, compilation);
            return type.isForeign() ? Optional.of(type) : Optional.empty();
        }
        boolean isQualified = target instanceof MemberAccess access
                && Independent.holds(access.getText())
                && entity(access, compilation).isEmpty()
                && leftmost(access) instanceof SimpleName name
                && !isValue(name, compilation);
        return isQualified ? Optional.of(TypeRef.INDEPENDENT) : Optional.empty();
    }

    private static Expression leftmost(MemberAccess access) {
        Expression leftmost = access;
        while (leftmost instanceof MemberAccess inner) {
            leftmost = inner.getTarget();
        }
        return leftmost;
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
}
