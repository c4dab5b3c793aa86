package dev.hob.solution.names;

import dev.hob.csharp.ast.ConversionOperatorDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares types as far as calls need it: conversions (§10.2) and the inference of type arguments (§12.6.3). */
final class TypeArguments {

    private static final Set<String> NUMERIC = Set.of(
            "System.Byte",
            "System.SByte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
            "System.IntPtr",
            "System.UIntPtr",
            "System.Char",
            "System.Single",
            "System.Double",
            "System.Decimal");

    private final BaseTypes bases;

    TypeArguments(BaseTypes bases) {
        this.bases = bases;
    }

    /** Whether a value of type {@code from} can be passed where {@code to} is asked for. */
    Answer converts(TypeRef from, TypeRef to) {
        Answer answer = extendedBy(from, to);
        if (answer != Answer.NO) {
            return answer;
        }
        boolean mayBe = to.isExternal()
                || NUMERIC.contains(from.fullName()) && NUMERIC.contains(to.fullName())
                || hasConversions(from)
                || hasConversions(to);
        return mayBe ? Answer.POSSIBLE : Answer.NO;
    }

    /** Whether an extension method of {@code to} can be called on {@code from}: no conversion with an operator counts. */
    Answer extendedBy(TypeRef from, TypeRef to) {
        if (from.isUnknown() || to.isUnknown() || from.isForeign() || from.isParts()) {
            return Answer.POSSIBLE;
        }
        if (to.isParameter() || to.fullName().equals("System.Object")) {
            return Answer.CERTAIN;
        }
        if (from.isArray() && to.isArray()) {
            return extendedBy(from.arguments().get(0), to.arguments().get(0));
        }
        return derives(from, to).orElse(Answer.NO);
    }

    /** Whether {@code from} is or derives from {@code to}, type arguments included; nothing if it certainly does not. */
    private Optional<Answer> derives(TypeRef from, TypeRef to) {
        boolean isOpen = false;
        for (TypeRef each : bases.withAll(from)) {
            if (each.fullName().equals(to.fullName())) {
                return Optional.of(argumentsConvert(each, to));
            }
            isOpen |= each.isExternal() || each.isParameter();
        }
        return isOpen ? Optional.of(Answer.POSSIBLE) : Optional.empty();
    }

    /** Whether each type argument converts; where a type is not variant this allows more than the language does. */
    private Answer argumentsConvert(TypeRef from, TypeRef to) {
        Answer answer = Answer.CERTAIN;
        for (int i = 0; i < Math.min(from.arguments().size(), to.arguments().size()); i++) {
            Answer argument = converts(from.arguments().get(i), to.arguments().get(i));
            answer = argument.compareTo(answer) > 0 ? argument : answer;
        }
        return answer;
    }

    private static boolean hasConversions(TypeRef type) {
        return type.declaration().stream()
                .flatMap(declaration -> declaration.parts().stream())
                .anyMatch(part -> part.declaration()
                        .getMembers()
                        .filterIs(ConversionOperatorDeclaration.class)
                        .any(ConversionOperatorDeclaration::isImplicit));
    }

    /** Adds to {@code inferred} what the type parameters in {@code parameter} must be for {@code argument}. */
    void infer(TypeRef parameter, TypeRef argument, List<String> typeParameters, Map<String, TypeRef> inferred) {
        if (argument.isUnknown()) {
            return;
        }
        if (parameter.isParameter()) {
            if (typeParameters.contains(parameter.fullName())) {
                inferred.putIfAbsent(parameter.fullName(), argument);
            }
            return;
        }
        if (parameter.isParts() && argument.isParts()) {
            for (int i = 0;
                    i
                            < Math.min(
                                    parameter.arguments().size(),
                                    argument.arguments().size());
                    i++) {
                infer(parameter.arguments().get(i), argument.arguments().get(i), typeParameters, inferred);
            }
            return;
        }
        if (argument.isForeign() && argument.arguments().isEmpty()) {
            parameter.arguments().forEach(part -> infer(part, argument, typeParameters, inferred));
            return;
        }
        if (argument.isArray() && parameter.arguments().size() == 1) {
            infer(parameter.arguments().get(0), argument.arguments().get(0), typeParameters, inferred);
            return;
        }
        for (TypeRef each : bases.withAll(argument)) {
            if (each.fullName().equals(parameter.fullName())) {
                for (int i = 0;
                        i
                                < Math.min(
                                        each.arguments().size(),
                                        parameter.arguments().size());
                        i++) {
                    infer(parameter.arguments().get(i), each.arguments().get(i), typeParameters, inferred);
                }
                return;
            }
        }
    }
}
