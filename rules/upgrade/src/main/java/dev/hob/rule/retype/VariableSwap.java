package dev.hob.rule.retype;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VariableDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.SolutionModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a value's variables another type: the parameter that it comes in by, the fields and properties that keep it, and
 * whatever else it flows through. Refuses where a use needs the old type.
 */
public final class VariableSwap {

    private static final Set<String> RESOLVING = Set.of("GetRequiredService", "GetService");

    private final SolutionModel model;
    private final TypeSwap swap;
    private final ValueUse.Judge judge;
    private final Set<CSharpNode> variables = new LinkedHashSet<>();
    private final Deque<CSharpNode> open = new ArrayDeque<>();
    private final List<NameNode> names = new ArrayList<>();
    private boolean contained = true;

    /** Swaps types in {@code model} where {@code judge} allows it. */
    public VariableSwap(SolutionModel model, TypeSwap swap, ValueUse.Judge judge) {
        this.model = model;
        this.swap = swap;
        this.judge = judge;
    }

    /** Whether {@code value} and all variables that it flows through can be of the new type. */
    public boolean take(Expression value) {
        return accept(value) && followAll();
    }

    /** Whether {@code variable}, whose value comes from elsewhere, and all that it flows through can be of the new type. */
    public boolean takeVariable(CSharpNode variable) {
        return add(variable) && followAll();
    }

    /** Whether what happens to a value of the new type at {@code use}, and wherever it flows on to, is possible. */
    public boolean takeUse(Expression use) {
        return accepts(use) && followAll();
    }

    /** Whether nothing has to be changed. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    private boolean followAll() {
        while (!open.isEmpty()) {
            if (!follow(open.remove())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nobody outside of the classes that were looked at can see any of the variables. */
    public boolean isContained() {
        return contained;
    }

    /** Writes the new type wherever the old one stands. */
    public void write(FixWriter writer) {
        names.forEach(name -> swap.write(name, writer));
    }

    private boolean accept(Expression value) {
        Expression plain = ValueUse.unwrapped(value);
        if (ValueUse.isNothing(plain) || judge.isOfNewType(plain)) {
            return true;
        }
        if (plain instanceof InvocationExpression call) {
            return resolves(call);
        }
        Optional<SimpleName> name = ValueUse.nameOf(plain);
        return name.flatMap(model.names()::declaration).filter(this::add).isPresent();
    }

    /** {@code services.GetRequiredService<Old>()} can ask for the new type. */
    private boolean resolves(InvocationExpression call) {
        return call.getMethod()
                .filter(method -> method instanceof GenericName && RESOLVING.contains(method.getName()))
                .flatMap(method -> Optional.ofNullable(method.getTypeArguments().first()))
                .filter(this::addType)
                .isPresent();
    }

    /** Adds a variable that must be of the new type, too; says whether it can be. */
    private boolean add(CSharpNode variable) {
        if (variables.contains(variable)) {
            return true;
        }
        boolean isOwn = model.sources().uriOf(variable.getCompilationUnit()).isPresent();
        Optional<TypeNode> type = isOwn ? typeOf(variable) : Optional.empty();
        if (type.isEmpty() || !addType(type.get())) {
            return false;
        }
        contained &= isHidden(variable);
        variables.add(variable);
        open.add(variable);
        return true;
    }

    private boolean addType(TypeNode type) {
        TypeNode plain = type instanceof NullableType nullable ? nullable.getElementType() : type;
        if (plain instanceof IdentifierName name && name.getName().equals("var")) {
            return true;
        }
        if (!(plain instanceof NameNode name)
                || model.names().typeNamed(name, swap.before()).isNo()) {
            return false;
        }
        names.add(name);
        return true;
    }

    private static Optional<TypeNode> typeOf(CSharpNode variable) {
        if (variable instanceof Parameter parameter) {
            return parameter.getType();
        }
        if (variable instanceof PropertyDeclaration property) {
            return Optional.of(property.getType());
        }
        return variable instanceof VariableDeclarator
                        && variable.getParent() instanceof VariableDeclaration variables
                        && variables.getDeclarators().count() == 1
                ? Optional.of(variables.getType())
                : Optional.empty();
    }

    private static boolean isOfConstructor(Parameter parameter) {
        CSharpNode owner = parameter.getParent().getParent();
        return owner instanceof ConstructorDeclaration || owner instanceof TypeDeclaration;
    }

    /** Whether all uses lie in the file: it is local, private, or the parameter of a constructor. */
    private static boolean isHidden(CSharpNode variable) {
        if (variable instanceof Parameter parameter) {
            return isOfConstructor(parameter);
        }
        MemberDeclaration member = variable instanceof PropertyDeclaration property
                ? property
                : variable.getParent().getParent() instanceof MemberDeclaration field ? field : null;
        return member == null
                || !(member.hasModifier(Modifier.PUBLIC)
                                || member.hasModifier(Modifier.PROTECTED)
                                || member.hasModifier(Modifier.INTERNAL))
                        && !((TypeDeclaration) member.getParent()).isPartial();
    }

    /** Whether every use of {@code variable}, and what is put into it, can be of the new type. */
    private boolean follow(CSharpNode variable) {
        boolean callersCan = !(variable instanceof Parameter parameter && isOfConstructor(parameter))
                || OwnConstructors.arguments((Parameter) variable, model).stream()
                        .allMatch(argument -> accept(argument.getValue()));
        return callersCan
                && ValueUse.initialValue(variable).map(this::accept).orElse(true)
                && ValueUse.of(variable, model).stream().allMatch(this::accepts);
    }

    private boolean accepts(Expression use) {
        CSharpNode whole = ValueUse.whole(use);
        CSharpNode parent = whole.getParent();
        if (parent instanceof MemberAccess access && access.getTarget() == whole) {
            return judge.newMembers().contains(access.getName());
        }
        Optional<Expression> assigned = ValueUse.assignedTo(whole);
        if (assigned.isPresent()) {
            return accept(assigned.get());
        }
        if (parent instanceof Argument argument) {
            return judge.takesNewType(argument)
                    || ValueUse.ownParameter(argument, model).filter(this::add).isPresent();
        }
        Optional<CSharpNode> keeper = ValueUse.keeper(whole, model);
        return keeper.map(this::add).orElseGet(() -> ValueUse.isHarmless(whole));
    }
}
