package dev.hob.cli;

import dev.hob.cli.io.Hint;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of rules as people type them: in any case, and sometimes not quite right. */
record RuleNames(Collection<String> known) {

    /**
     * The rule that is meant by {@code name}.
     *
     * @throws UsageException if there is none; its message offers those that have {@code name} in their own, or the one that it is a slip of
     */
    String named(String name) throws UsageException {
        Optional<String> found = known.stream().filter(name::equalsIgnoreCase).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String asked = name.toLowerCase(Locale.ROOT);
        List<String> similar = known.stream()
                .filter(rule -> rule.toLowerCase(Locale.ROOT).contains(asked))
                .toList();
        throw new UsageException("no rule is named '" + name + "'"
                + (similar.isEmpty()
                        ? Hint.didYouMean(name, known).orElse("; `hob rules` lists them")
                        : "; did you mean " + String.join(" or ", similar) + "?"));
    }
}
