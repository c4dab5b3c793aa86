package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.NamedNode;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A name that a ruleset asks for: a documentation comment id without parameters, {@code M:Namespace.Type.Method}, for what the library declares;
 * an identifier for what others do, with {@code *} at its end if more may follow, or {@code +} if it counts only where the host provides it: a
 * type that a class implements or that is registered as a service, not one that is asked for.
 */
record SoughtName(String text) {

    private static final Set<String> LIBRARIES = Set.of(LibrarySurfaces.DUENDE);
    private static final String MORE = "*";
    private static final String PROVIDED = "+";

    /** The names in {@code list}, separated by {@code separator}. */
    static List<SoughtName> list(String list, String separator) {
        return Arrays.stream(list.split(separator))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(SoughtName::new)
                .toList();
    }

    /** The identifier, or what it starts with. */
    String identifier() {
        String last = text.substring(text.lastIndexOf('.') + 1);
        return isOpen() || isProvided() ? last.substring(0, last.length() - 1) : last;
    }

    /** Whether only the start of the identifier is given, so that files cannot be searched for it. */
    boolean isOpen() {
        return text.endsWith(MORE);
    }

    private boolean isProvided() {
        return text.endsWith(PROVIDED);
    }

    /** Whether {@code name} in the code is it; for an identifier of others the name is all that is asked. */
    Answer isMeantBy(NamedNode name, Names names) {
        boolean isCalledSo = isOpen()
                ? name.getName().startsWith(identifier())
                : name.getName().equals(identifier());
        if (!isCalledSo || isProvided() && !ProvidedType.isNamedBy(name)) {
            return Answer.NO;
        }
        return isOfLibrary() ? meaning(name, names).answer() : Answer.CERTAIN;
    }

    /** What {@code name} means if it is, or may be, what is asked for; a no of anything else. */
    Meaning meaning(NamedNode name, Names names) {
        Meaning meaning = names.reference(name, LIBRARIES);
        return withoutParameters(meaning.symbol()).equals(text)
                ? meaning
                : new Meaning(Answer.NO, meaning.symbol(), meaning.reason());
    }

    /** Whether it is declared by the library, so that it can be told from others of that name. */
    boolean isOfLibrary() {
        return text.indexOf(':') == 1;
    }

    private static String withoutParameters(String symbol) {
        return symbol.replaceFirst("(?:``\\d+)?(?:\\(.*)?$", "");
    }
}
