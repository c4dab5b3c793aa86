package dev.hob.solution.names;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the value of one type can stand where another is asked for, without a cast (§10.2). Stricter than what calls
 * need to choose among methods: a number that does not fit and another type argument are a no.
 */
final class Conversions {

    private static final List<String> SIGNED = List.of("System.SByte", "System.Int16", "System.Int32", "System.Int64");
    private static final List<String> UNSIGNED =
            List.of("System.Byte", "System.UInt16", "System.UInt32", "System.UInt64");
    private static final Map<String, Set<String>> FLOATING =
            Map.of("System.Single", Set.of("System.Double"), "System.Double", Set.of(), "System.Decimal", Set.of());

    private final BaseTypes bases;
    private final TypeArguments loosely;

    Conversions(BaseTypes bases, TypeArguments loosely) {
        this.bases = bases;
        this.loosely = loosely;
    }

    /** Whether {@code from} converts to {@code to}; possible where a type is not known. */
    Answer converts(TypeRef from, TypeRef to) {
        if (isOpen(from) || isOpen(to)) {
            return Answer.POSSIBLE;
        }
        if (from.equals(to)) {
            return Answer.CERTAIN;
        }
        if (isNumber(from) && isNumber(to)) {
            return widens(from.fullName(), to.fullName()) ? Answer.CERTAIN : Answer.NO;
        }
        Answer answer = loosely.converts(from, to);
        return answer != Answer.NO && sameDefinition(from, to) ? arguments(from, to) : answer;
    }

    private static boolean isOpen(TypeRef type) {
        return type.isUnknown() || type.isExternal() || type.isParameter() || type.isParts();
    }

    private boolean sameDefinition(TypeRef from, TypeRef to) {
        return from.isArray() && to.isArray()
                || bases.withAll(from).stream()
                        .anyMatch(each -> each.fullName().equals(to.fullName())
                                && each.arguments().size() == to.arguments().size()
                                && !each.arguments().isEmpty());
    }

    /** Type arguments: the same, or of reference types, where variance may allow another. */
    private Answer arguments(TypeRef from, TypeRef to) {
        TypeRef same = from.isArray() && to.isArray()
                ? from
                : bases.withAll(from).stream()
                        .filter(each -> each.fullName().equals(to.fullName()))
                        .findFirst()
                        .orElseThrow();
        Answer answer = Answer.CERTAIN;
        for (int i = 0; i < to.arguments().size(); i++) {
            Answer argument = argument(same.arguments().get(i), to.arguments().get(i));
            answer = argument.compareTo(answer) > 0 ? argument : answer;
        }
        return answer;
    }

    private Answer argument(TypeRef from, TypeRef to) {
        if (from.equals(to)) {
            return Answer.CERTAIN;
        }
        boolean isValue = AccessTypes.isValueType(from) || AccessTypes.isValueType(to);
        return isValue && !isOpen(from) && !isOpen(to) ? Answer.NO : converts(from, to);
    }

    private static boolean isNumber(TypeRef type) {
        String name = type.fullName();
        return SIGNED.contains(name) || UNSIGNED.contains(name) || FLOATING.containsKey(name);
    }

    private static boolean widens(String from, String to) {
        if (FLOATING.containsKey(from)) {
            return FLOATING.get(from).contains(to);
        }
        if (FLOATING.containsKey(to)) {
            return true;
        }
        if (SIGNED.contains(from)) {
            return SIGNED.indexOf(to) > SIGNED.indexOf(from);
        }
        return UNSIGNED.contains(to)
                ? UNSIGNED.indexOf(to) > UNSIGNED.indexOf(from)
                : SIGNED.indexOf(to) > UNSIGNED.indexOf(from);
    }
}
