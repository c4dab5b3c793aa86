package dev.hob.rule.code;

import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How test libraries write “any argument of this type”: {@code It.IsAny<T>()} in Moq, {@code Arg.Any<T>()} in NSubstitute,
 * {@code A<T>._} and {@code A<T>.Ignored} in FakeItEasy.
 */
final class AnyArgument {

    private static final Map<String, String> METHODS = Map.of("It", "IsAny", "Arg", "Any");
    private static final List<String> MEMBERS = List.of("_", "Ignored");

    private AnyArgument() {}

    /** Any argument of {@code type}, written as {@code example} writes it; nothing if that is something else. */
    static Optional<String> of(String type, Expression example) {
        if (example instanceof InvocationExpression call
                && call.getTarget() instanceof MemberAccess access
                && access.getTarget() instanceof IdentifierName holder
                && access.getName().equals(METHODS.get(holder.getName()))) {
            return Optional.of(holder.getName() + "." + access.getName() + "<" + type + ">()");
        }
        return example instanceof MemberAccess access
                        && access.getTarget() instanceof GenericName holder
                        && holder.getName().equals("A")
                        && MEMBERS.contains(access.getName())
                ? Optional.of("A<" + type + ">." + access.getName())
                : Optional.empty();
    }

    /** Whether {@code argument} matches arguments in a way of a test library: {@code It.Is<T>(…)}, {@code A<T>.That…}. */
    static boolean isMatcher(Expression argument) {
        return argument.descendantsOrSelf()
                .filterIs(MemberAccess.class)
                .any(access ->
                        access.getTarget() instanceof IdentifierName holder && METHODS.containsKey(holder.getName())
                                || access.getTarget() instanceof GenericName generic
                                        && generic.getName().equals("A"));
    }
}
