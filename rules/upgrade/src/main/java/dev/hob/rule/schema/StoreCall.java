package dev.hob.rule.schema;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that gives the library's data a context of Entity Framework: {@code AddOperationalStore(…)} and its like. The rules take from it whose
 * database that is.
 *
 * @param base the library's context for this data, full name
 * @param context the context, simple name: the library's, or the one given as type argument
 * @param type what is known of the type argument, if there is one
 */
record StoreCall(InvocationExpression call, String base, String context, Optional<TypeRef> type) {

    private static final Set<String> LIBRARIES = Set.of(LibrarySurfaces.DUENDE);
    private static final String ON_BUILDER = "builder";

    /**
     * What {@code call} is of the methods in {@code table}; nothing for methods of others.
     *
     * @param table one row each: documentation comment id without parameters | the library's context | builder or services, which has it
     */
    static Optional<StoreCall> of(InvocationExpression call, String table, Names names) {
        return table.strip()
                .lines()
                .map(row -> Stream.of(row.split("\\|")).map(String::strip).toArray(String[]::new))
                .filter(cells -> cells[0].endsWith('.' + call.getMethodName()))
                .filter(cells -> isMeant(call, cells[0], names))
                .filter(cells -> !cells[2].equals(ON_BUILDER) || new IdentityServerBuilders(names).isReceiverOf(call))
                .findFirst()
                .map(cells -> with(call, cells[1], names));
    }

    private static boolean isMeant(InvocationExpression call, String symbol, Names names) {
        Meaning meaning = names.reference(call.getMethod().orElseThrow(), LIBRARIES);
        return !meaning.isNo()
                && meaning.symbol().replaceFirst("(?:``\\d+)?(?:\\(.*)?$", "").equals(symbol);
    }

    private static StoreCall with(InvocationExpression call, String base, Names names) {
        Optional<NameNode> argument = call.getMethod().stream()
                .flatMap(method -> method.getTypeArguments().toStream())
                .filter(NameNode.class::isInstance)
                .map(NameNode.class::cast)
                .findFirst();
        return new StoreCall(
                call,
                base,
                argument.map(NameNode::getName).orElse(base.substring(base.lastIndexOf('.') + 1)),
                argument.flatMap(names::typeNamed));
    }

    /** The name of the method, where findings stand. */
    SimpleName method() {
        return call.getMethod().orElseThrow();
    }

    /** Whether whoever calls the method around says which context it is. */
    boolean isOpen() {
        return type.filter(TypeRef::isParameter).isPresent();
    }

    /** The assembly that the options name as that of the migrations, if they name it by a literal. */
    Optional<String> migrationsAssembly() {
        List<InvocationExpression> options = call.getArgumentList()
                .descendants(InvocationExpression.class)
                .filter(inner -> inner.getMethodName().equals("MigrationsAssembly"))
                .toList();
        return options.stream()
                .flatMap(inner -> inner.getArguments().toStream())
                .map(Argument::getValue)
                .flatMap(value ->
                        value instanceof LiteralExpression literal ? literal.getStringValue().stream() : Stream.empty())
                .findFirst();
    }
}
