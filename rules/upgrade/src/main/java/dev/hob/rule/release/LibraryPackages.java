package dev.hob.rule.release;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The packages that make up the library and are released together. */
public final class LibraryPackages {

    private static final SortedSet<String> IDS = ids(
            "duende.identityserver",
            "duende.identityserver.storage",
            "duende.identityserver.entityframework",
            "duende.identityserver.entityframework.storage",
            "duende.identityserver.aspnetidentity",
            "duende.identityserver.configuration",
            "duende.identityserver.configuration.entityframework");

    private LibraryPackages() {}

    private static SortedSet<String> ids(String... ids) {
        SortedSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sorted.addAll(List.of(ids));
        return sorted;
    }

    /**
     * Whether {@code id} is one of them: the whole id, without case. Packages of others that merely contain the words
     * are not.
     */
    public static boolean contains(String id) {
        return IDS.contains(id);
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
