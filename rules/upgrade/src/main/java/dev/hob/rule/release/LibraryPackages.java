package dev.hob.rule.release;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** The packages that make up the library and are released together. */
public final class LibraryPackages {

    private static final Set<String> IDS = Set.of(
            "duende.identityserver",
            "duende.identityserver.storage",
            "duende.identityserver.entityframework",
            "duende.identityserver.entityframework.storage",
            "duende.identityserver.aspnetidentity",
            "duende.identityserver.configuration",
            "duende.identityserver.configuration.entityframework");

    private LibraryPackages() {}

    /**
     * Whether {@code id} is one of them: the whole id, without case. Packages of others that merely contain the words
     * are not.
     */
    public static boolean contains(String id) {
        return IDS.contains(id.toLowerCase(Locale.ROOT));
    }

    /** Whether all of {@code ids} are. */
    public static boolean containsAll(Collection<String> ids) {
        return ids.stream().allMatch(LibraryPackages::contains);
    }

    /** Whether {@code id} is one of those that bring EF Core along. */
    public static boolean bringsEntityFramework(String id) {
        return contains(id) && id.toLowerCase(Locale.ROOT).contains(".entityframework");
    }
}
