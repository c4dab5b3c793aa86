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
 * an identifier for what others do, with {@code *} at its end if more may follow.
 */
record SoughtName(String text) {

    private static final Set<String> LIBRARIES = Set.of(LibrarySurfaces.DUENDE);
    private static final String MORE = "*";

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
        return isOpen() ? last.substring(0, last.length() - MORE.length()) : last;
    }

    /** Whether only the start of the identifier is given, so that files cannot be searched for it. */
    boolean isOpen() {
        return text.endsWith(MORE);
    }

    /** Whether {@code name} in the code is it; for an identifier of others the name is all that is asked. */
    Answer isMeantBy(NamedNode name, Names names) {
        boolean isCalledSo = isOpen()
                ? name.getName().startsWith(identifier())
                : name.getName().equals(identifier());
        if (!isCalledSo) {
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
