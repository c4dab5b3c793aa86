package dev.hob.solution.schema;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LiteralExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out which provider wrote a snapshot or a migration: by how it makes numbers for keys, else by store types that only one provider has.
 * Other annotations prove nothing: what a model says for one provider, such as {@code SqlServer:Clustered}, stands in the snapshots of all of them.
 * Evidence for two providers proves neither.
 */
final class ProviderDetector {

    private static final List<String> STORE_TYPE_ARGUMENTS = List.of("type", "oldType");

    private ProviderDetector() {}

    static Optional<ProviderEvidence> detect(ClassDeclaration type) {
        List<ProviderEvidence> named = type.descendants()
                .toStream()
                .flatMap(node -> ofKeyNumbers(node).stream())
                .toList();
        return ProviderEvidence.only(named.isEmpty() ? storeTypes(type).toList() : named);
    }

    private static Optional<ProviderEvidence> ofKeyNumbers(CSharpNode node) {
        if (node instanceof IdentifierName identifier) {
            return DatabaseProvider.ofExtensionClass(identifier.getName())
                    .map(provider -> new ProviderEvidence(provider, identifier.getName()));
        }
        return node instanceof LiteralExpression literal
                ? literal.getStringValue()
                        .flatMap(text -> DatabaseProvider.ofAnnotation(text)
                                .map(provider -> new ProviderEvidence(provider, text)))
                : Optional.empty();
    }

    private static Stream<ProviderEvidence> storeTypes(ClassDeclaration type) {
        return type.descendants(InvocationExpression.class)
                .toStream()
                .flatMap(ProviderDetector::storeTypeArguments)
                .flatMap(value -> ConstantText.of(value).stream())
                .flatMap(text -> DatabaseProvider.ofStoreType(text).stream()
                        .map(provider -> new ProviderEvidence(provider, text)));
    }

    private static Stream<Expression> storeTypeArguments(InvocationExpression call) {
        if (call.getMethodName().equals("HasColumnType")) {
            return CallArguments.of(call, List.of("typeName")).value("typeName").stream();
        }
        CallArguments arguments = CallArguments.of(call, List.of());
        return STORE_TYPE_ARGUMENTS.stream().flatMap(name -> arguments.value(name).stream());
    }
}
