package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeofExpression;
import java.util.regex.Pattern;

/**
 * Recognises where a type is put into the container under its own name: {@code AddTransient<T>()}, {@code
 * TryAddScoped(typeof(T), …)}.
 */
final class ServiceRegistration {

    private static final Pattern METHOD = Pattern.compile("(?:Try)?Add(?:Keyed)?(?:Singleton|Scoped|Transient)");

    private ServiceRegistration() {}

    /**
     * Whether {@code type} stands where the registered service's type stands: first, not as what implements another.
     */
    static boolean isOf(SimpleName type) {
        CSharpNode whole = ServiceUseFinder.wholeName(type);
        if (whole.getParent() instanceof GenericName method) {
            return METHOD.matcher(method.getName()).matches()
                    && method.getTypeArguments().first() == whole;
        }
        return whole.getParent() instanceof TypeofExpression typeOf
                && typeOf.getParent() instanceof Argument argument
                && argument.getIndexInParent() == 0
                && argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call
                && METHOD.matcher(call.getMethodName()).matches();
    }
}
