package dev.hob.solution.names;

import dev.hob.csharp.ast.InvocationExpression;
import java.util.Optional;

/** What an extension method is called on, against the type that the library's method extends. */
final class Receiver {

    private final Optional<TypeRef> type;
    private final InvocationExpression call;
    private final String wanted;
    private final BaseTypes bases;
    private final TypeArguments conversions;
    private final Members members;

    Receiver(Optional<TypeRef> type, InvocationExpression call, String wanted, BaseTypes bases, Members members) {
        this.type = type;
        this.call = call;
        this.wanted = wanted;
        this.bases = bases;
        this.conversions = new TypeArguments(bases);
        this.members = members;
    }

    /** Whether it is of the type that the library's method extends. */
    Answer matches() {
        return type.map(t -> bases.isA(t, wanted)).orElse(Answer.POSSIBLE);
    }

    /** Why no extension method of {@link #wanted} can be meant, if that is so. */
    Optional<Meaning> excludes() {
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Member> own = members.allNamed(type.get(), call.getMethodName()).stream()
                .filter(member -> takesArguments(member))
                .findFirst();
        if (own.isPresent()) {
            return Optional.of(
                    Meaning.no("it is a method of " + own.get().owner().fullName()));
        }
        return matches() == Answer.NO ? Optional.of(Meaning.no("it is called on a " + type.get())) : Optional.empty();
    }

    private boolean takesArguments(Member member) {
        return member.method()
                .map(method -> Callable.of(method, member.owner())
                        .takes(call.getArgumentList().getSize()))
                .orElse(true);
    }

    /**
     * Whether an extension method of {@code other} is taken before the library's: because it is found earlier and fits,
     * or at the same time and fits as well or better. Equally good ones do not compile, so the library's is not meant.
     */
    Answer prefers(TypeRef other, boolean foundTogether) {
        if (type.isEmpty()) {
            boolean takesAll =
                    other.isParameter() || other.fullName().equals(wanted) || !foundTogether && isBaseOfWanted(other);
            return takesAll ? Answer.CERTAIN : Answer.POSSIBLE;
        }
        Answer fits = conversions.converts(type.get(), other);
        if (fits != Answer.CERTAIN || !foundTogether) {
            return fits;
        }
        boolean isMoreGeneral = other.isParameter()
                || isBaseOfWanted(other) && !other.fullName().equals(wanted);
        return isMoreGeneral ? Answer.NO : Answer.CERTAIN;
    }

    private boolean isBaseOfWanted(TypeRef other) {
        return other.fullName().equals("System.Object")
                || type.stream()
                        .flatMap(t -> bases.withAll(t).stream())
                        .filter(t -> t.fullName().equals(wanted))
                        .anyMatch(t -> bases.isA(t, other.fullName()) == Answer.CERTAIN);
    }

    @Override
    public String toString() {
        return type.map(TypeRef::toString).orElse("value of unknown type");
    }
}
