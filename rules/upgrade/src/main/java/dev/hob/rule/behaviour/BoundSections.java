package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArrayType;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sections of configuration that code binds to one of the library's types: {@code GetSection("Clients")} as an argument of the
 * library's own method, or followed by {@code Get<…>} or {@code Bind(…)}. Sections whose path is not constant are not among them.
 *
 * @param type full name of the type
 * @param binder name of the library's method that takes such a section
 */
record BoundSections(SolutionModel model, String type, String binder) {

    private static final Set<String> GETTERS = Set.of("GetSection", "GetRequiredSection");

    /**
     * A section.
     *
     * @param path its keys, with colons between
     * @param uri the file that binds it
     */
    record Section(String path, String uri) implements Comparable<Section> {

        @Override
        public int compareTo(Section other) {
            return toString().compareTo(other.toString());
        }
    }

    /** All of the solution. */
    SortedSet<Section> all() {
        SortedSet<Section> sections = new TreeSet<>();
        for (String uri : model.sources().filesWith(GETTERS)) {
            model.sources().parsed(uri).tree().ifPresent(unit -> in(unit, uri, sections));
        }
        return sections;
    }

    private void in(CompilationUnit unit, String uri, SortedSet<Section> sections) {
        unit.descendants(InvocationExpression.class)
                .filter(call -> GETTERS.contains(call.getMethodName()) && isBound(call))
                .forEach(call -> path(call).ifPresent(path -> sections.add(new Section(path, uri))));
    }

    /** The whole path: a section may be taken out of a section. */
    private Optional<String> path(InvocationExpression call) {
        Optional<String> own = call.getArguments().count() == 1
                ? new ConstantTexts(model.names())
                        .of(call.getArguments().first().getValue())
                : Optional.empty();
        Optional<Expression> receiver = call.getReceiver();
        boolean isNested = receiver.isPresent()
                && receiver.get() instanceof InvocationExpression outer
                && GETTERS.contains(outer.getMethodName());
        return isNested
                ? path((InvocationExpression) receiver.get()).flatMap(outer -> own.map(inner -> outer + ':' + inner))
                : own;
    }

    private boolean isBound(InvocationExpression section) {
        if (section.getParent() instanceof Argument argument
                && argument.getParent().getParent() instanceof InvocationExpression call) {
            return call.getMethodName().equals(binder)
                    && call.getMethod()
                            .filter(name -> model.names()
                                    .reference(name, Set.of(LibrarySurfaces.DUENDE))
                                    .isCertain())
                            .isPresent();
        }
        if (!(section.getParent() instanceof MemberAccess access && access.getTarget() == section)) {
            return false;
        }
        if (access.getMember() instanceof GenericName get && get.getName().equals("Get")) {
            return get.getTypeArguments().toStream().anyMatch(this::isOfType);
        }
        return access.getName().equals("Bind")
                && access.getParent() instanceof InvocationExpression bind
                && bind.getArguments().toStream().anyMatch(argument -> isOfType(argument.getValue()));
    }

    /** Whether {@code written} is the type, or an array or a collection of it. */
    private boolean isOfType(TypeNode written) {
        if (written instanceof ArrayType array) {
            return isOfType(array.getElementType());
        }
        if (written instanceof NullableType nullable) {
            return isOfType(nullable.getElementType());
        }
        if (written instanceof NameNode name
                && name.getSimpleName() instanceof GenericName generic
                && generic.getArity() == 1) {
            return isOfType(generic.getTypeArguments().first());
        }
        return written instanceof NameNode name
                && model.names().typeNamed(name.getSimpleName(), type).isCertain();
    }

    private boolean isOfType(Expression value) {
        Names names = model.names();
        Optional<TypeRef> found = names.typeOf(value);
        return found.isPresent()
                && (found.get().fullName().equals(type)
                        || found.get().arguments().stream()
                                .anyMatch(argument -> argument.fullName().equals(type)));
    }
}
