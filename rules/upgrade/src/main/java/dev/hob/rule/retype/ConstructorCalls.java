package dev.hob.rule.retype;

import dev.hob.csharp.ast.BaseList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.ConstructorInitializer;
import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Finds the places in a file that call constructors of given types. */
public final class ConstructorCalls {

    private static final int LENGTH_OF_NEW = 3;

    private final SolutionModel model;
    private final Predicate<TypeRef> wanted;
    private final List<ConstructorCall> calls = new ArrayList<>();

    private ConstructorCalls(SolutionModel model, Predicate<TypeRef> wanted) {
        this.model = model;
        this.wanted = wanted;
    }

    /** The calls in {@code unit} of constructors of the types, library's or own, that are {@code wanted}. */
    public static List<ConstructorCall> in(CompilationUnit unit, SolutionModel model, Predicate<TypeRef> wanted) {
        ConstructorCalls found = new ConstructorCalls(model, wanted);
        unit.descendants(TypeDeclaration.class)
                .filter(type -> !(type instanceof InterfaceDeclaration))
                .forEach(found::addBaseCalls);
        unit.descendants(ObjectCreation.class).forEach(found::addCreation);
        return found.calls;
    }

    /** The calls {@code : this(…)} in {@code unit} inside of {@code type}, an own type. */
    public static List<ConstructorCall> chained(CompilationUnit unit, DeclaredType type) {
        return type.parts().stream()
                .map(DeclaredType.Part::declaration)
                .filter(part -> part.getCompilationUnit() == unit)
                .flatMap(part ->
                        part.getMembers().filterIs(ConstructorDeclaration.class).toStream())
                .flatMap(constructor -> constructor
                        .getInitializer()
                        .filter(initializer -> !initializer.isBase())
                        .map(initializer -> new ConstructorCall(
                                initializer,
                                type.fullName(),
                                Optional.empty(),
                                Optional.of(initializer.getArgumentList()),
                                Optional.of(constructor.getParameterList()),
                                initializer.getTextRegion()))
                        .stream())
                .toList();
    }

    private void addBaseCalls(TypeDeclaration type) {
        if (type.getBaseList().isEmpty() && !type.isPartial()) {
            return;
        }
        Optional<NameNode> base = baseClass(type);
        if (base.isEmpty()) {
            return;
        }
        String fullName = model.names().typeNamed(base.get()).orElseThrow().fullName();
        Optional<String> doubt = doubt(base.get(), fullName);
        boolean isPrimary = type.getParameterList().isPresent();
        if (isPrimary) {
            addPrimary(type, fullName, doubt);
        }
        boolean anyConstructor = isPrimary;
        for (ConstructorDeclaration constructor : type.getMembers().filterIs(ConstructorDeclaration.class)) {
            if (!constructor.isStatic()) {
                anyConstructor = true;
                addConstructor(constructor, fullName, doubt);
            }
        }
        if (!anyConstructor && type instanceof ClassDeclaration && !type.isPartial()) {
            add(type, fullName, doubt, Optional.empty(), type.getNameRegion());
        }
    }

    /** The base of {@code type}, whichever part names it, if it is wanted. */
    private Optional<NameNode> baseClass(TypeDeclaration type) {
        return model.names().declaredType(type).map(DeclaredType::parts).orElse(List.of()).stream()
                .flatMap(part -> part.declaration()
                        .getBaseTypes()
                        .filterIs(NameNode.class)
                        .toStream())
                .filter(name -> model.names()
                        .typeNamed(name)
                        .filter(base -> wanted.test(base))
                        .isPresent())
                .findFirst();
    }

    private void addPrimary(TypeDeclaration type, String base, Optional<String> doubt) {
        BaseList list = type.getBaseList().orElse(null);
        TypeNode first = list == null ? null : list.getTypes().first();
        if (first instanceof NameNode name && list.getArgumentList().isPresent()) {
            calls.add(new ConstructorCall(
                    list, base, doubt, list.getArgumentList(), type.getParameterList(), name.getNameRegion()));
        } else {
            add(type, base, doubt, type.getParameterList(), type.getNameRegion());
        }
    }

    private void addConstructor(ConstructorDeclaration constructor, String base, Optional<String> doubt) {
        Optional<ParameterList> parameters = Optional.of(constructor.getParameterList());
        ConstructorInitializer initializer = constructor.getInitializer().orElse(null);
        if (initializer == null) {
            add(constructor, base, doubt, parameters, constructor.getNameRegion());
        } else if (initializer.isBase()) {
            int start = initializer.startOffset() + initializer.getText().indexOf("base");
            calls.add(new ConstructorCall(
                    initializer,
                    base,
                    doubt,
                    Optional.of(initializer.getArgumentList()),
                    parameters,
                    TextRegion.fromOffsetLength(start, "base".length())));
        }
    }

    private void add(
            CSharpNode node,
            String base,
            Optional<String> doubt,
            Optional<ParameterList> parameters,
            TextRegion where) {
        calls.add(new ConstructorCall(node, base, doubt, Optional.empty(), parameters, where));
    }

    /** Why {@code name}, which denotes the type, may after all denote another; own types are never in doubt. */
    private Optional<String> doubt(NameNode name, String fullName) {
        boolean isOwn = model.names().typeNamed(name).filter(TypeRef::isOwn).isPresent();
        if (isOwn) {
            return Optional.empty();
        }
        Meaning meaning = model.names().typeNamed(name, fullName);
        return meaning.isCertain() ? Optional.empty() : Optional.of(meaning.reason());
    }

    private boolean isInProject(CSharpNode node) {
        return !model.projects().projectsOf(model.names().fileOf(node)).isEmpty();
    }

    private void addCreation(ObjectCreation creation) {
        Optional<NameNode> written =
                creation.getType().filter(NameNode.class::isInstance).map(NameNode.class::cast);
        if (creation.getType().isPresent() && written.isEmpty()) {
            return;
        }
        Optional<TypeRef> type = written.isPresent()
                ? model.names().typeNamed(written.get())
                : model.names().typeOf(creation);
        if (type.isEmpty() || !wanted.test(type.get())) {
            return;
        }
        String fullName = type.get().fullName();
        Optional<String> doubt = written.flatMap(name -> doubt(name, fullName))
                .or(() -> isInProject(creation)
                        ? Optional.empty()
                        : Optional.of("no project is known to compile the file"));
        TextRegion where = written.map(NameNode::getNameRegion)
                .orElseGet(() -> TextRegion.fromOffsetLength(creation.startOffset(), LENGTH_OF_NEW));
        calls.add(new ConstructorCall(creation, fullName, doubt, creation.getArgumentList(), Optional.empty(), where));
    }
}
