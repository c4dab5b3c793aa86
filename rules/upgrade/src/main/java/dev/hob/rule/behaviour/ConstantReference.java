package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.solution.SolutionModel;
import java.util.Optional;

/** Writes the name of a constant of the library as short as it can stand in a place. */
record ConstantReference(String fullName) {

    /** The name as it can be written at {@code node}. */
    String at(CSharpNode node, SolutionModel model) {
        String member = fullName.substring(fullName.lastIndexOf('.') + 1);
        String fullType = fullName.substring(0, fullName.lastIndexOf('.'));
        String type = fullType.substring(fullType.lastIndexOf('.') + 1);
        String namespace = fullType.substring(0, fullType.lastIndexOf('.'));
        boolean hasNamesake = !model.sources().filesDeclaring(type).isEmpty();
        if (!hasNamesake && model.names().isImported(namespace, node)) {
            return type + "." + member;
        }
        return qualifier(node, namespace, model).orElse(namespace) + "." + type + "." + member;
    }

    /** How the code itself writes the namespace in front of the type that it creates. */
    private static Optional<String> qualifier(CSharpNode node, String namespace, SolutionModel model) {
        return node instanceof ObjectCreation creation
                ? creation.getType()
                        .filter(NameNode.class::isInstance)
                        .flatMap(type -> ((NameNode) type).getQualifier())
                        .filter(written -> model.names()
                                .typeOf(creation)
                                .filter(type -> type.fullName().startsWith(namespace + "."))
                                .isPresent())
                        .map(CSharpNode::getText)
                : Optional.empty();
    }
}
