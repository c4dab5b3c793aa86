package dev.hob.solution.names;

import dev.hob.csharp.ast.ConversionOperatorDeclaration;
import java.util.List;
import java.util.Map;
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
        if (from.isUnknown() || to.isUnknown() || from.isForeign() || from.isParts()) {
            return Answer.POSSIBLE;
        }
        if (to.isParameter()
                || to.fullName().equals("System.Object")
                || from.fullName().equals(to.fullName())) {
            return Answer.CERTAIN;
        }
        if (from.isArray() && to.isArray()) {
            return converts(from.arguments().get(0), to.arguments().get(0));
        }
        if (NUMERIC.contains(from.fullName()) && NUMERIC.contains(to.fullName())) {
            return Answer.POSSIBLE;
        }
        Answer derives = bases.isA(from, to.fullName());
        if (derives != Answer.NO) {
            return derives;
        }
        return to.isExternal() || hasConversions(from) || hasConversions(to) ? Answer.POSSIBLE : Answer.NO;
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
