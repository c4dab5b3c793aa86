package dev.hob.solution.names;

import dev.hob.csharp.ast.ExtensionBlock;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import java.util.List;

/**
 * An extension method (§15.6.10), also one of an extension block.
 *
 * @param container the static class that declares it
 * @param method its declaration
 * @param uri the file or library that it is declared in
 */
record ExtensionMethod(DeclaredType container, MethodDeclaration method, String uri) {

    private boolean isInBlock() {
        return method.getParent() instanceof ExtensionBlock;
    }

    /** What it extends. */
    Parameter receiver() {
        ParameterList list = method.getParent() instanceof ExtensionBlock block
                ? block.getParameterList()
                : method.getParameterList();
        return list.getParameters().first();
    }

    /** The parameters behind the receiver. */
    List<Parameter> parameters() {
        List<Parameter> all = method.getParameterList().getParameters().toList();
        return isInBlock() ? all : all.subList(1, all.size());
    }
}
